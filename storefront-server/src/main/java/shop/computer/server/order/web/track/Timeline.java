package shop.computer.server.order.web.track;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.order.web.track.TimelineStep.Mark;

/** Tells an order's story to its customer: what was done, what is being done now, what follows. */
final class Timeline {

    private static final int HASH_SHOWN = 8;
    /** Of the other notes the steps and the headline tell. */
    private static final Set<OrderNote> TOLD = EnumSet.of(OrderNote.PAID_LATE, OrderNote.REFUND_DUE, OrderNote.EDITED,
            OrderNote.MORE_TO_PAY, OrderNote.DIFFERENCE_SETTLED, OrderNote.PAYMENT_SWITCHED, OrderNote.RETURNED,
            OrderNote.RENEWED);

    private final OrderDetail order;
    private final LocalDate expected;
    private final List<OrderStatus> way;

    private Timeline(OrderDetail order, LocalDate expected) {
        this.order = order;
        this.expected = expected;
        this.way = List.of(OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PREPARING,
                isPickUp() ? OrderStatus.READY : OrderStatus.SHIPPED, OrderStatus.COMPLETED);
    }

    /** @param expected the day on which the customer gets the goods if all goes its way */
    static List<TimelineStep> of(OrderDetail order, LocalDate expected) {
        var status = order.summary().status();
        var ended = status == OrderStatus.CANCELLED || status == OrderStatus.EXPIRED;
        var timeline = new Timeline(order, expected);
        return timeline.withNotes(ended ? timeline.ended(status) : timeline.going(status));
    }

    /** What else the customer should know stands between the steps, where it happened. */
    private List<TimelineStep> withNotes(List<TimelineStep> steps) {
        var told = new ArrayList<>(steps);
        for (var change : order.story()) {
            if (change.note() != null && TOLD.contains(change.note())) {
                told.add(place(told, change.at()), TimelineStep.note(change.note(), change.at()));
            }
        }
        return told;
    }

    /** After all that was reached by then. */
    private static int place(List<TimelineStep> steps, Instant at) {
        for (int i = steps.size(); i > 0; i--) {
            var reached = steps.get(i - 1).at();
            if (reached != null && !reached.isAfter(at)) {
                return i;
            }
        }
        return 0;
    }

    /** What was reached, and how it ended. */
    private List<TimelineStep> ended(OrderStatus end) {
        var steps = new ArrayList<TimelineStep>();
        way.stream().filter(status -> reached(status) != null).map(status -> step(status, Mark.DONE))
                .forEach(steps::add);
        steps.add(new TimelineStep(Mark.BAD, "#i-x", "order.timeline." + name(end), reached(end), null, null, null));
        return steps;
    }

    private List<TimelineStep> going(OrderStatus status) {
        var now = switch (status) {
            case PLACED -> OrderStatus.CONFIRMED;
            case CONFIRMED -> OrderStatus.PREPARING;
            default -> status;
        };
        return way.stream().map(each -> step(each, mark(each, now, status))).toList();
    }

    private Mark mark(OrderStatus each, OrderStatus now, OrderStatus status) {
        var after = Integer.compare(way.indexOf(each), way.indexOf(now));
        if (after < 0 || status == OrderStatus.COMPLETED) {
            return Mark.DONE;
        }
        return after == 0 ? Mark.NOW : Mark.NEXT;
    }

    private TimelineStep step(OrderStatus status, Mark mark) {
        var done = mark == Mark.DONE;
        var icon = done ? "#i-check" : icon(status);
        var title = title(status, done);
        var at = mark == Mark.NEXT ? null : reached(status);
        if (status == OrderStatus.CONFIRMED && done) {
            return new TimelineStep(mark, icon, title, at, reference() == null ? null : "order.timeline.reference",
                    reference(), null);
        }
        var day = status == OrderStatus.COMPLETED && !done ? expected : null;
        return new TimelineStep(mark, icon, title, at, done || day != null ? null : title + ".hint", null, day);
    }

    private String title(OrderStatus status, boolean done) {
        var name = switch (status) {
            case CONFIRMED -> confirmed(done);
            case PREPARING -> done ? "packed" : "packing";
            case COMPLETED -> isPickUp() ? "picked-up" : "delivered";
            default -> name(status);
        };
        return "order.timeline." + name;
    }

    private String confirmed(boolean done) {
        if (order.summary().method() == PaymentMethod.CASH) {
            return done ? "confirmed" : "confirming";
        }
        if (done) {
            return "paid";
        }
        return order.payment().status() == PaymentStatus.REVIEW ? "reviewing" : "paying";
    }

    private String icon(OrderStatus status) {
        return switch (status) {
            case CONFIRMED -> order.summary().method() == PaymentMethod.CASH ? "#i-phone" : "#i-qr-code";
            case READY -> "#i-store";
            case SHIPPED -> "#i-truck";
            case COMPLETED -> isPickUp() ? "#i-store" : "#i-house";
            default -> "#i-package";
        };
    }

    /** What the bank calls the payment, short. */
    private @Nullable String reference() {
        var hash = order.payment().bankHash();
        return hash == null ? null : hash.substring(0, Math.min(HASH_SHOWN, hash.length()));
    }

    private @Nullable Instant reached(OrderStatus status) {
        return order.story().stream().filter(change -> change.to() == status).map(OrderChange::at).findFirst()
                .orElse(null);
    }

    private boolean isPickUp() {
        return order.summary().handover() == Handover.PICK_UP;
    }

    private static String name(OrderStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
