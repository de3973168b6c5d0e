package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;

/**
 * One row of the order list.
 *
 * @param phone in the form +85512345678
 * @param pieces how many pieces of all lines together
 * @param total with delivery, USD
 * @param version the number in the order's ETag
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrderSummary(OrderNumber number, Instant placedAt, OrderStatus status, String customer, String phone,
        Handover handover,
        int pieces, Money total, PaymentMethod method, PaymentStatus payment, long version) {}
