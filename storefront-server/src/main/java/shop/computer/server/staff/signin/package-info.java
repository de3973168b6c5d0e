/** Counts tries to sign in, and says no to a wrong one and to one too many. */
@NullMarked
package shop.computer.server.staff.signin;

import org.jspecify.annotations.NullMarked;
