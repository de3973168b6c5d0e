package shop.computer.server.notification;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.OrderNote;

/** What a customer is written about. */
enum MailKind {

    /** The order arrived. */
    PLACED,
    /** It is paid, or the shop takes cash at the hand-over. */
    CONFIRMED,
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

    /** What a customer is told when the system says this of an order; of most notes nothing. */
    static Optional<MailKind> about(@Nullable OrderNote note) {
        return Optional.ofNullable(switch (note) {
            case EDITED -> EDITED;
            case MORE_TO_PAY -> MORE_TO_PAY;
            case REFUND_DUE -> REFUND_DUE;
            case null, default -> null;
        });
    }

    /** For keys of texts and for addresses: {@code more-to-pay}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
