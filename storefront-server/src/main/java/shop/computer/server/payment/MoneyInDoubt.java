package shop.computer.server.payment;

import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.review.ReviewKind;

/**
 * Something waits in a queue for staff to look at.
 *
 * @param review its number in the queue
 * @param order absent while it belongs to none
 */
public record MoneyInDoubt(long review, ReviewKind kind, @Nullable OrderNumber order) {}
