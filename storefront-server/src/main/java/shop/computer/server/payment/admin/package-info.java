/** Money for staff: what is in doubt, what must go back, what came. */
@NullMarked
package shop.computer.server.payment.admin;

import org.jspecify.annotations.NullMarked;
