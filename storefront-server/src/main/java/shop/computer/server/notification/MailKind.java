package shop.computer.server.notification;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.server.order.OrderChanged;

/** What a customer is written about. */
enum MailKind {

    /** The order arrived. */
    PLACED,
    /** It is paid, or the shop takes cash at the hand-over. */
    CONFIRMED,
    /** Its goods wait at the counter. */
    READY,
    /** Its goods are on their way. */
    SHIPPED,
    /** It ended without money. */
    EXPIRED,
    /** It was cancelled, and there is no money to give back. */
    CANCELLED,
    /** Staff changed what is in it or where it goes. */
    EDITED,
    /** A part of its price is still to be paid. */
    MORE_TO_PAY,
    /** The customer gets money back. */
    REFUND_DUE,
    /** Staff have something to say about it. */
    REMARK,
    /** Goods came back; the letter shows the credit note. */
    RETURNED;

    /** What a customer is told of a step; of an end with money to give back, {@link #REFUND_DUE} tells. */
    static Optional<MailKind> of(OrderChanged changed) {
        if (changed.from() == changed.to()) {
            return Optional.empty();
        }
        var owed = changed.note() == OrderNote.REFUND_DUE;
        return Optional.ofNullable(switch (changed.to()) {
            case CONFIRMED -> CONFIRMED;
            case READY -> READY;
            case SHIPPED -> SHIPPED;
            case EXPIRED -> owed ? null : EXPIRED;
            case CANCELLED -> owed ? null : CANCELLED;
            case PLACED, PREPARING, COMPLETED -> null;
        });
    }

    /** What a customer is told when the system says this of an order; of most notes nothing. */
    static Optional<MailKind> about(@Nullable OrderNote note) {
        return Optional.ofNullable(switch (note) {
            case EDITED -> EDITED;
            case MORE_TO_PAY -> MORE_TO_PAY;
            case REFUND_DUE -> REFUND_DUE;
            case null, default -> null;
        });
    }

    /** Whether it is still true of an order that stands so now: an outage may have held it up for hours. */
    boolean fits(OrderStatus now) {
        return switch (this) {
            case PLACED, CONFIRMED -> now != OrderStatus.EXPIRED && now != OrderStatus.CANCELLED;
            case READY -> now == OrderStatus.READY;
            case SHIPPED -> now == OrderStatus.SHIPPED;
            case EXPIRED -> now == OrderStatus.EXPIRED;
            case CANCELLED, EDITED, MORE_TO_PAY, REFUND_DUE, REMARK, RETURNED -> true;
        };
    }

    /** For keys of texts and for addresses: {@code more-to-pay}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
