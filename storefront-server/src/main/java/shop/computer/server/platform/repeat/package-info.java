/** A write to the admin API that arrives twice is done once: claims, stored answers and their replay. */
@NullMarked
package shop.computer.server.platform.repeat;

import org.jspecify.annotations.NullMarked;
