/** The programs of the shop as processes of their own that a test may kill: the really built server and a real MySQL. */
@NullMarked
package shop.computer.server.fault.program;

import org.jspecify.annotations.NullMarked;
