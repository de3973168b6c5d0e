package shop.computer.api.payment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Versioned;

/**
 * Money that the shop owes a customer, until somebody has given it back.
 *
 * @param number for instance {@code RF-2611048213}
 * @param order absent for money that belongs to no order
 * @param document what it is owed for: an order's own number, a credit note, an edit, a payment
 * @param since since when it is owed
 * @param by who or what found that it is owed
 * @param way how it went back; absent unless done
 * @param reference the bank's reference or the receipt, absent unless done
 * @param closedAt when it was done or cancelled
 * @param closedBy the staff user who did
 * @param why why it was cancelled
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RefundTask(String number, @Nullable OrderNumber order, Money amount, RefundReason reason, String document,
        RefundStatus status, Instant since, String by, @Nullable RefundWay way, @Nullable String reference,
        @Nullable Instant closedAt, @Nullable String closedBy, @Nullable String why, long version)
        implements
            Versioned {}
