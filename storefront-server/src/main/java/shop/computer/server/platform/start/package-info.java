/**
 * What the person who starts the server reads on the terminal: where to go once it is open, and why it could not start.
 *
 * <p>Three files more than the house likes, most of them a sentence long: what refuses to start and what says so know each other.
 */
@NullMarked
package shop.computer.server.platform.start;

import org.jspecify.annotations.NullMarked;
