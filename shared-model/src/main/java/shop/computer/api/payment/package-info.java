/** How an order is paid and how far that is. */
@NullMarked
package shop.computer.api.payment;

import org.jspecify.annotations.NullMarked;
