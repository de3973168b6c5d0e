package shop.computer.server.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.customer.CustomerId;
import shop.computer.server.inventory.StockLine;
import shop.computer.server.order.book.StaffSteps;
import shop.computer.server.order.refusal.ReasonMissingException;
import shop.computer.server.order.refusal.StepNotAllowedException;

/** What was agreed at checkout, which never changes, and how far it has come. Each change of status adds a line to the story. */
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
    private String checkoutKey;
    private @Nullable String formHash;
    private @Nullable String origin;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrderStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Handover handover;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PaymentMethod method;

    private String language;
    private long customerId;
    private String customerName;
    private String phone;
    private @Nullable String email;
    private @Nullable String note;

    @Embedded
    private @Nullable DeliveryAddress address;

    private int pieces;

    @Convert(converter = UsdColumn.class)
    private Money subtotal;

    @Convert(converter = UsdColumn.class)
    private Money deliveryFee;

    @Convert(converter = UsdColumn.class)
    private Money total;

    private BigDecimal totalRiel;
    private BigDecimal rate;
    private Instant placedAt;
    private @Nullable Instant confirmedAt;

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_change", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Change> story = new ArrayList<>();

    protected Order() {}

    /** A new order: {@link OrderStatus#PLACED}. */
    Order(OrderNumber number, PlaceOrder wish, CustomerId customer, Bill bill, Instant at) {
        this.number = number.value();
        this.checkoutKey = wish.checkoutKey();
        this.formHash = wish.formHash();
        this.origin = wish.origin();
        this.status = OrderStatus.PLACED;
        this.handover = wish.handover();
        this.method = wish.method();
        this.language = wish.language().getLanguage();
        this.customerId = customer.value();
        this.customerName = wish.contact().name();
        this.phone = wish.contact().phone().e164();
        this.email = wish.contact().email();
        this.note = wish.note();
        this.address = wish.address();
        this.pieces = bill.pieces();
        this.subtotal = bill.subtotal();
        this.deliveryFee = bill.deliveryFee();
        this.total = bill.total();
        this.totalRiel = bill.totalRiel().amount();
        this.rate = bill.rate().rielPerUsd();
        this.placedAt = at;
        this.lines.addAll(bill.lines());
        this.story.add(new Change(at, null, OrderStatus.PLACED, CUSTOMER, null, null));
    }

    OrderNumber number() {
        return new OrderNumber(number);
    }

    /** What a dollar was in riel when the order was placed. */
    ExchangeRate frozenRate() {
        return new ExchangeRate(rate);
    }

    OrderStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    List<StockLine> stock() {
        return lines.stream().map(Line::stock).toList();
    }

    /** Whether it was confirmed at some time, whatever became of it. */
    boolean wasConfirmed() {
        return confirmedAt != null;
    }

    /** The goods leave the house with this step. */
    boolean sellsAt(OrderStatus step) {
        return step == (handover == Handover.PICK_UP ? OrderStatus.COMPLETED : OrderStatus.SHIPPED);
    }

    /** The customer, or the driver, puts the money on the table with this step. */
    boolean takesCashAt(OrderStatus step) {
        return method == PaymentMethod.CASH && step == OrderStatus.COMPLETED;
    }

    /**
     * Goes a step that staff may go.
     *
     * @throws StepNotAllowedException if it is not one of {@link StaffSteps}
     * @throws ReasonMissingException if it is a cancellation without a reason
     */
    void step(OrderStatus to, Instant at, String who, @Nullable String why, @Nullable OrderNote said) {
        if (!StaffSteps.of(status, handover, method).contains(to)) {
            throw new StepNotAllowedException(status, to);
        }
        var reason = why == null || why.isBlank() ? null : why.strip();
        if (to == OrderStatus.CANCELLED && reason == null) {
            throw new ReasonMissingException();
        }
        go(to, at, who, reason, said);
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
     * The money came although the order had ended unpaid, and its goods are set aside again. The one way back, which
     * {@link OrderStatus#next} does not know because nobody may ask for it.
     *
     * @throws StepNotAllowedException if it did not end, or not unpaid
     */
    void revive(Instant at) {
        if (wasConfirmed() || status != OrderStatus.EXPIRED && status != OrderStatus.CANCELLED) {
            throw new StepNotAllowedException(status, OrderStatus.CONFIRMED);
        }
        go(OrderStatus.CONFIRMED, at, SYSTEM, null, OrderNote.PAID_LATE);
    }

    /** The system has something to say about it that changes no status; saying it twice in a row adds nothing. */
    void remark(OrderNote said, Instant at) {
        if (story.getLast().note() != said) {
            story.add(new Change(at, status, status, SYSTEM, null, said));
        }
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
