/** Where the customer pays, and sees at once that the money came. */
@NullMarked
package shop.computer.server.order.web.pay;

import org.jspecify.annotations.NullMarked;
