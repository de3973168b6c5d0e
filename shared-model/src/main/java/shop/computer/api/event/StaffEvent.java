package shop.computer.api.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.BankTrouble;
import shop.computer.api.payment.review.ReviewKind;

/**
 * One thing that happened, as the stream {@code /api/admin/v1/events} tells it. SSE {@code event} is the type's name, {@code id} its number in
 * the feed; a client that lost the connection sends {@code Last-Event-ID} and misses nothing. Heartbeats are comments, each 10 seconds.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@JsonSubTypes.Type(value = StaffEvent.OrderArrived.class, name = "order-arrived"),
        @JsonSubTypes.Type(value = StaffEvent.OrderChanged.class, name = "order-changed"),
        @JsonSubTypes.Type(value = StaffEvent.StockChanged.class, name = "stock-changed"),
        @JsonSubTypes.Type(value = StaffEvent.StockShort.class, name = "stock-short"),
        @JsonSubTypes.Type(value = StaffEvent.MoneyInDoubt.class, name = "money-in-doubt"),
        @JsonSubTypes.Type(value = StaffEvent.BankSilent.class, name = "bank-silent"),
        @JsonSubTypes.Type(value = StaffEvent.BooksBroken.class, name = "books-broken"),
        @JsonSubTypes.Type(value = StaffEvent.EventsWait.class, name = "events-wait"),
        @JsonSubTypes.Type(value = StaffEvent.FeedReset.class, name = "reset")})
public sealed interface StaffEvent {

    Instant at();

    /** A customer placed an order. */
    record OrderArrived(Instant at, OrderSummary order) implements StaffEvent {}

    /** An order or its payment went on; {@code order} is how it stands now. */
    record OrderChanged(Instant at, OrderNumber number, OrderSummary order) implements StaffEvent {}

    /** Stock of a SKU changed; read it again if it is on the screen. */
    record StockChanged(Instant at, Sku sku) implements StaffEvent {}

    /** So few pieces of a SKU are free that more should be ordered; told once each time it falls to its reorder level. */
    record StockShort(Instant at, Sku sku, String name, int available, int reorderAt) implements StaffEvent {}

    /** Money, or the claim that there is some, waits in a queue for somebody to decide. */
    record MoneyInDoubt(Instant at, long review, ReviewKind kind, @Nullable OrderNumber order) implements StaffEvent {}

    /** The bank answers nothing for some time; payments can only be confirmed by hand until then. */
    record BankSilent(Instant at, BankTrouble why, Instant until) implements StaffEvent {}

    /** The books do not agree with each other; {@code rules} names what a check found broken. */
    record BooksBroken(Instant at, List<String> rules) implements StaffEvent {}

    /** So many things happened of which somebody who must know, a customer for instance, has not heard for more than ten minutes. */
    record EventsWait(Instant at, long count, Instant since) implements StaffEvent {}

    /**
     * What was before is not told: read the lists anew. The first event of a stream without {@code Last-Event-ID}, and of one whose
     * {@code Last-Event-ID} is too old, too far behind or of another feed. From its number on nothing is missed.
     */
    record FeedReset(Instant at) implements StaffEvent {}
}
