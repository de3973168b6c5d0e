/** What is refused to who orders or moves an order on, each with the facts its sentence needs. */
@NullMarked
package shop.computer.server.order.refusal;

import org.jspecify.annotations.NullMarked;
