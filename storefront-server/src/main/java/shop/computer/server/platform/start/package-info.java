/** What the person who starts the server reads on the terminal: where to go once it is open, and why it could not start. */
@NullMarked
package shop.computer.server.platform.start;

import org.jspecify.annotations.NullMarked;
