package shop.computer.server.order.web.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.OrderNote;

/**
 * One step on an order's way as its customer sees it.
 *
 * @param title key of what it is called
 * @param at when it was reached
 * @param hint key of a second line, which may name the fact
 * @param day on which it is expected
 */
record TimelineStep(Mark mark, String icon, String title, @Nullable Instant at, @Nullable String hint,
        @Nullable String fact, @Nullable LocalDate day) {

    enum Mark {
        DONE, NOW, NEXT, BAD
    }

    /** Something that happened on the way and was no step of it. */
    static TimelineStep note(OrderNote note, Instant at) {
        var icon = switch (note) {
            case REFUND_DUE, RETURNED -> "#i-refresh-cw";
            case MORE_TO_PAY, PAYMENT_SWITCHED -> "#i-qr-code";
            default -> "#i-check";
        };
        var word = note.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TimelineStep(Mark.DONE, icon, "order.timeline.note." + word, at, null, null, null);
    }

    /** The class of its row. */
    public @Nullable String look() {
        return switch (mark) {
            case DONE -> "done";
            case NOW -> "now";
            case BAD -> "bad";
            case NEXT -> null;
        };
    }

    public boolean isNow() {
        return mark == Mark.NOW || mark == Mark.BAD;
    }
}
