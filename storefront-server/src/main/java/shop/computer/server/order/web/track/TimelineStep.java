package shop.computer.server.order.web.track;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
