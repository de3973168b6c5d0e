package shop.computer.api.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;

/**
 * One sold line, for the Excel export; confirmed orders that were not cancelled. The delivery fee is a line of its own without SKU. Goods
 * that came back are lines of their own, with pieces, total and cost below zero.
 *
 * @param soldAt when the order was confirmed, or the goods came back
 * @param cost of the whole line, USD; absent without the right to see cost
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SalesLine(Instant soldAt, OrderNumber order, OrderStatus status, String customer, @Nullable Sku sku,
        String name, @Nullable String category,
        int quantity, Money unitPrice, Money total, @Nullable Money cost, PaymentMethod method) {}
