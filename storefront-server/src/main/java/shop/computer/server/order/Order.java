package shop.computer.server.order;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.LineSerials;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.edit.OrderContent;
import shop.computer.api.order.returns.CreditNote;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.customer.CustomerId;
import shop.computer.server.inventory.BackLine;
import shop.computer.server.inventory.StockLine;
import shop.computer.server.order.bill.Bill;
import shop.computer.server.order.bill.Goods;
import shop.computer.server.order.bill.Packing;
import shop.computer.server.order.bill.UsdColumn;
import shop.computer.server.order.book.StaffSteps;
import shop.computer.server.order.refusal.DifferenceOpenException;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EditRefusedException.Why;
import shop.computer.server.order.refusal.NotCompletedException;
import shop.computer.server.order.refusal.ReasonMissingException;
import shop.computer.server.order.refusal.StepNotAllowedException;
import shop.computer.server.order.returns.Returnable;
import shop.computer.server.order.story.Change;
import shop.computer.server.order.story.Placement;
import shop.computer.server.order.story.Story;

/**
 * What was agreed, and how far it has come. Each change of status adds a line to the story.
 *
 * <p>Longer than most files here, because the columns and the verbs that alone may change them belong together.
 */
@Entity(name = "ShopOrder")
@Table(name = "shop_order")
class Order {

    static final String CUSTOMER = "customer";
    static final String SYSTEM = "system";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String number;

    @Embedded
    private Placement placement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Handover handover;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentMethod method;

    @Embedded
    private @Nullable DeliveryAddress address;

    @Embedded
    private Goods goods;

    @Embedded
    private Story story;

    @Convert(converter = UsdColumn.class)
    private @Nullable Money openDifference;

    @Convert(converter = UsdColumn.class)
    private Money waiverUsed = Money.zero(Currency.USD);

    private Instant placedAt;
    private @Nullable Instant confirmedAt;

    protected Order() {}

    /** A new order: {@link OrderStatus#PLACED}. */
    Order(OrderNumber number, PlaceOrder wish, CustomerId customer, Bill bill, Instant at) {
        this.number = number.value();
        this.placement = wish.placement(customer);
        this.status = OrderStatus.PLACED;
        this.handover = wish.handover();
        this.method = wish.method();
        this.address = wish.address();
        this.goods = new Goods(bill);
        this.placedAt = at;
        this.story = new Story(new Change(at, null, OrderStatus.PLACED, CUSTOMER, null, null));
    }

    OrderNumber number() {
        return new OrderNumber(number);
    }

    /** With delivery, USD. */
    Money total() {
        return goods.sums().total();
    }

    Instant placedAt() {
        return placedAt;
    }

    Placement placement() {
        return placement;
    }

    /** What is still asked for although the order goes on, USD; the goods stay until it is there. */
    @Nullable
    Money openDifference() {
        return openDifference;
    }

    /** What of the money that staff said is not owed back has paid for goods since, USD. */
    Money waiverUsed() {
        return waiverUsed;
    }

    void useWaiver(Money more) {
        if (!more.isZero()) {
            waiverUsed = waiverUsed.plus(more);
        }
    }

    /** What the system said last; absent if a plain step came last. */
    @Nullable
    OrderNote lastNote() {
        return story.lastNote();
    }

    /** What a dollar was in riel when the order was placed. */
    ExchangeRate frozenRate() {
        return goods.sums().frozenRate();
    }

    OrderStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    /** Its lines and their sums; what leaves the house is told here. */
    Goods goods() {
        return goods;
    }

    List<StockLine> stock() {
        return goods.stock();
    }

    /** What it holds and where it goes. */
    OrderContent content() {
        return goods.toContent(handover, address);
    }

    /** Whether it was confirmed at some time, whatever became of it. */
    boolean wasConfirmed() {
        return confirmedAt != null;
    }

    /** The goods leave the house with this step. */
    boolean sellsAt(OrderStatus step) {
        return step == (handover == Handover.PICK_UP ? OrderStatus.COMPLETED : OrderStatus.SHIPPED);
    }

    /**
     * Goes a step that staff may go.
     *
     * @throws StepNotAllowedException if it is not one of {@link StaffSteps}
     * @throws DifferenceOpenException if the goods would leave although a difference is still to be paid
     * @throws ReasonMissingException if it is a cancellation without a reason
     */
    void step(OrderStatus to, Instant at, String who, @Nullable String why, @Nullable OrderNote said) {
        if (!StaffSteps.of(status, handover, method, null).contains(to)) {
            throw new StepNotAllowedException(status, to);
        }
        if (!StaffSteps.of(status, handover, method, openDifference).contains(to)) {
            throw new DifferenceOpenException(requireNonNull(openDifference));
        }
        var reason = why == null || why.isBlank() ? null : why.strip();
        if (to == OrderStatus.CANCELLED) {
            if (reason == null) {
                throw new ReasonMissingException();
            }
            openDifference = null;
        }
        go(to, at, who, reason, said);
    }

    /** @throws EditRefusedException if it is being packed, or has ended */
    void mustBeEditable() {
        if (status != OrderStatus.PLACED && status != OrderStatus.CONFIRMED) {
            throw new EditRefusedException(Why.TOO_LATE, status);
        }
    }

    /** Holds something else, or goes somewhere else. */
    void edit(Bill bill, Handover way, @Nullable DeliveryAddress to) {
        mustBeEditable();
        goods.change(bill);
        handover = way;
        address = to;
    }

    /** Will be paid in another way. */
    void payBy(PaymentMethod other) {
        method = other;
    }

    /** Staff did something to it that changes no status. */
    void say(OrderNote said, Instant at, String who, String why) {
        story.add(new Change(at, status, status, who, why.strip(), said));
    }

    /** The money came in time. */
    void markPaid(Instant at) {
        require(OrderStatus.CONFIRMED);
        go(OrderStatus.CONFIRMED, at, SYSTEM, null, OrderNote.PAID);
    }

    /** Nobody paid in time. */
    void expire(Instant at) {
        require(OrderStatus.EXPIRED);
        go(OrderStatus.EXPIRED, at, SYSTEM, null, OrderNote.TIME_UP);
    }

    /**
     * The money came although the time was up, and its goods are set aside again. A way back that {@link OrderStatus#next} does not
     * know because nobody may ask for it. What people cancelled stays cancelled: their money goes back.
     *
     * @throws StepNotAllowedException if it did not expire
     */
    void revive(Instant at) {
        if (status != OrderStatus.EXPIRED) {
            throw new StepNotAllowedException(status, OrderStatus.CONFIRMED);
        }
        go(OrderStatus.CONFIRMED, at, SYSTEM, null, OrderNote.PAID_LATE);
    }

    /**
     * The time was up, but the customer asked for another code, and the goods are set aside again. Like {@link #revive} a way back that
     * {@link OrderStatus#next} does not know.
     *
     * @throws StepNotAllowedException if it did not expire
     */
    void renew(Instant at) {
        if (status != OrderStatus.EXPIRED) {
            throw new StepNotAllowedException(status, OrderStatus.PLACED);
        }
        go(OrderStatus.PLACED, at, CUSTOMER, null, OrderNote.RENEWED);
    }

    /** So much more is asked for, USD; until it is there the goods stay. Saying the same again adds nothing. */
    void lack(Money more, Instant at) {
        if (!more.equals(openDifference)) {
            openDifference = more;
            remark(OrderNote.MORE_TO_PAY, at);
        }
    }

    /** Nothing more is asked for, or it will be taken when the goods are handed over. */
    void lackNothing(Instant at) {
        if (openDifference != null) {
            openDifference = null;
            remark(OrderNote.DIFFERENCE_SETTLED, at);
        }
    }

    /** The system has something to say about it that changes no status; saying it twice in a row adds nothing. */
    void remark(OrderNote said, Instant at) {
        story.addOnce(new Change(at, status, status, SYSTEM, null, said));
    }

    /**
     * What may still come back of it.
     *
     * @throws NotCompletedException if it was not handed over
     */
    Returnable returnable(List<CreditNote> before) {
        if (status != OrderStatus.COMPLETED) {
            throw new NotCompletedException(status);
        }
        return new Returnable(goods.lines(), goods.pieces(), goods.sums().deliveryFee(), before);
    }

    /**
     * All that was sent off, to be put back on the shelf.
     *
     * @param given the numbers of pieces that had none when they left
     */
    List<BackLine> parcel(List<LineSerials> given) {
        var pieces = new HashSet<>(goods.pieces());
        pieces.addAll(new Packing(goods.lines(), given).pieces());
        return new Returnable(goods.lines(), pieces, goods.sums().deliveryFee(), List.of()).all().back();
    }

    /** Goods came back; the credit note says which. */
    void tookBack(Instant at, String who, String why) {
        story.add(new Change(at, status, status, who, why, OrderNote.RETURNED));
    }

    private void require(OrderStatus to) {
        if (!status.canBecome(to, handover)) {
            throw new StepNotAllowedException(status, to);
        }
    }

    private void go(OrderStatus to, Instant at, String who, @Nullable String why, @Nullable OrderNote said) {
        story.add(new Change(at, status, to, who, why, said));
        status = to;
        if (to == OrderStatus.CONFIRMED) {
            confirmedAt = at;
        }
    }
}
