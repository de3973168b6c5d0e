package shop.computer.server.order;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.SwitchPayment;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.edit.EditOrder;
import shop.computer.api.order.remark.AddRemark;
import shop.computer.api.order.remark.Remark;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.server.inventory.OutOfStockException;
import shop.computer.server.order.book.OrderBook;
import shop.computer.server.order.book.OrderLists;
import shop.computer.server.order.book.OrderQuery;
import shop.computer.server.order.book.PlacedForm;
import shop.computer.server.order.book.UnreadableCursorException;
import shop.computer.server.order.limit.Turnstile;
import shop.computer.server.order.refusal.EditRefusedException;
import shop.computer.server.order.refusal.EmptyCartException;
import shop.computer.server.order.refusal.NotCompletedException;
import shop.computer.server.order.refusal.OrderInputException;
import shop.computer.server.order.refusal.OtherFormException;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.order.refusal.ReasonMissingException;
import shop.computer.server.order.refusal.ShopBusyException;
import shop.computer.server.order.refusal.StepNotAllowedException;
import shop.computer.server.order.refusal.TooManyOpenOrdersException;
import shop.computer.server.order.refusal.UnknownOrderException;
import shop.computer.server.order.remark.RemarkBook;

/** Orders, from checkout to hand-over or cancellation. */
@Service
public class Orders {

    private final Turnstile turnstile;
    private final Checkout checkout;
    private final OrderRenewal renewal;
    private final OrderDesk desk;
    private final OrderEditor editor;
    private final PaySwitch paying;
    private final ReturnDesk returns;
    private final OrderBook book;
    private final OrderLists lists;
    private final RemarkBook remarks;
    private final ApplicationEventPublisher events;

    Orders(Turnstile turnstile, Checkout checkout, OrderRenewal renewal, OrderDesk desk, OrderEditor editor,
            ReturnDesk returns,
            PaySwitch paying, OrderBook book, OrderLists lists, RemarkBook remarks, ApplicationEventPublisher events) {
        this.turnstile = turnstile;
        this.checkout = checkout;
        this.renewal = renewal;
        this.desk = desk;
        this.editor = editor;
        this.returns = returns;
        this.paying = paying;
        this.book = book;
        this.lists = lists;
        this.remarks = remarks;
        this.events = events;
    }

    /**
     * Turns a cart into an order, wholly or not at all. The same checkout key always gives the same order, also to two who
     * send it at once. A try that lost against another (deadlock, lock time-out, the same key or number) is made again.
     *
     * @throws EmptyCartException if there is nothing in the cart and the key has no order
     * @throws PriceChangedException if the total is no longer what the customer saw
     * @throws OutOfStockException if there are no longer so many pieces
     * @throws OtherFormException if the key came with another form before; that one's order stands
     * @throws TooManyOpenOrdersException if too many orders of the same customer wait for money
     * @throws ShopBusyException if others stood in the way for some seconds; sending the same wish again is safe
     */
    public OrderNumber place(PlaceOrder wish) {
        return turnstile.pass(() -> checkout.place(wish));
    }

    /** The order that the checkout form with this key became. */
    @Transactional(readOnly = true)
    public Optional<OrderNumber> placedBy(String checkoutKey) {
        return book.withCheckoutKey(checkoutKey).map(PlacedForm::order);
    }

    /**
     * Another code for an order by KHQR that nobody paid in time, if it may have one: {@link OrderRenewal#renew}.
     *
     * @throws OutOfStockException if some of its goods are gone; then nothing was changed
     * @throws TooManyOpenOrdersException if too many other orders of the customer wait for money
     * @throws ShopBusyException if others stood in the way for some seconds; asking again is safe
     */
    public void renew(OrderNumber number) {
        turnstile.pass(() -> renewal.renew(number));
    }

    /** @throws UnknownOrderException if there is none of this number */
    @Transactional(readOnly = true)
    public OrderDetail detail(OrderNumber number) {
        return find(number).orElseThrow(() -> new UnknownOrderException(number));
    }

    /** The order with everything that belongs to it, cost too: who shows it leaves out what its reader may not see. */
    @Transactional(readOnly = true)
    public Optional<OrderDetail> find(OrderNumber number) {
        return lists.find(number);
    }

    /**
     * The language of the pages the customer ordered on; mails keep to it.
     *
     * @throws UnknownOrderException if there is none of this number
     */
    @Transactional(readOnly = true)
    public Locale language(OrderNumber number) {
        return book.language(number).map(Locale::of).orElseThrow(() -> new UnknownOrderException(number));
    }

    /** @throws UnreadableCursorException if the cursor is not one of this list */
    @Transactional(readOnly = true)
    public CursorPage<OrderSummary> list(OrderQuery query) {
        return lists.page(query);
    }

    /**
     * Goes the next step.
     *
     * @param expectedVersion the version the caller has seen
     * @param who a staff user
     * @throws UnknownOrderException if there is none of this number
     * @throws OptimisticLockingFailureException if it changed since
     * @throws StepNotAllowedException if that is no step from where it stands
     * @throws ReasonMissingException if it is a cancellation without a reason
     */
    @Transactional
    public OrderDetail take(OrderNumber number, TakeStep step, long expectedVersion, String who) {
        desk.take(number, step, expectedVersion, who);
        return detail(number);
    }

    /**
     * Takes goods back from an order that was handed over, all of what was asked or nothing, and owes the customer what was paid for them.
     *
     * @param expectedVersion the version the caller has seen
     * @param who a staff user
     * @throws UnknownOrderException if there is none of this number
     * @throws OptimisticLockingFailureException if it changed since
     * @throws NotCompletedException if it was not handed over
     * @throws OrderInputException if that is more than may still come back, or other pieces; names the first field that is wrong
     */
    @Transactional
    public OrderDetail takeBack(OrderNumber number, TakeReturn wanted, long expectedVersion, String who) {
        returns.take(number, wanted, expectedVersion, who);
        return detail(number);
    }

    /**
     * Writes a remark. The order itself stays as it is: a remark makes nobody's view of it stale.
     *
     * @param who a staff user
     * @throws UnknownOrderException if there is none of this number
     */
    @Transactional
    public OrderDetail remark(OrderNumber number, AddRemark remark, String who) {
        var id = remarks.add(number, remark, who);
        events.publishEvent(new RemarkWritten(number, id, remark.audience()));
        return detail(number);
    }

    /** @param id out of {@link RemarkWritten} */
    @Transactional(readOnly = true)
    public Optional<Remark> remark(long id) {
        return remarks.find(id);
    }

    /**
     * Changes what is in an order and where it goes, before it is packed. Pieces that stay keep their price, pieces that are added cost what
     * they cost today; stock, money and the story follow.
     *
     * @param seen the version the caller has seen
     * @param who a staff user
     * @throws UnknownOrderException if there is none of this number
     * @throws OptimisticLockingFailureException if it changed since
     * @throws EditRefusedException if it is too late or cannot be so; it stands as it was
     * @throws OutOfStockException if there are not so many pieces more
     */
    @Transactional
    public OrderDetail edit(OrderNumber number, EditOrder wish, long seen, String who) {
        editor.edit(number, wish, seen, who);
        return detail(number);
    }

    /**
     * Changes how what is not paid yet will be paid.
     *
     * @param seen the version the caller has seen
     * @param who a staff user
     * @throws UnknownOrderException if there is none of this number
     * @throws OptimisticLockingFailureException if it changed since
     * @throws EditRefusedException if nothing is to be paid, or nobody takes cash there
     */
    @Transactional
    public OrderDetail switchPayment(OrderNumber number, SwitchPayment wish, long seen, String who) {
        paying.payBy(number, wish, seen, who);
        return detail(number);
    }
}
