/** Pictures and documents in a folder of this machine. */
@NullMarked
package shop.computer.server.media.disk;

import org.jspecify.annotations.NullMarked;
