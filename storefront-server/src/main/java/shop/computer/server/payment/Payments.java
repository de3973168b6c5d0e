package shop.computer.server.payment;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.server.payment.picture.KhqrPicture;
import shop.computer.server.payment.picture.QrDrawing;

/**
 * Asks for money and says how far it is. That it came is told by {@link PaymentReceived}, {@link PaymentExpired} and
 * {@link PaymentInReview}; how much of an order is paid is told by {@link #received}.
 */
@Service
public class Payments {

    private static final int MOST_HURRIES = 5;
    /** A page that looked in so long ago is closed. */
    private static final Duration WATCHED = Duration.ofSeconds(30);

    private final PaymentRequests requests;
    private final PaymentSettings settings;
    private final Cashier cashier;
    private final Clock clock;

    Payments(PaymentRequests requests, PaymentSettings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.cashier = new Cashier(requests, settings, clock);
        this.clock = clock;
    }

    /**
     * Makes a KHQR over the amount, good for the shop's payment window. No outside party is asked.
     *
     * @param asked USD, above zero; riel come by {@link #replace}
     */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary ask(OrderNumber order, Money asked) {
        return cashier.open(order, PaymentMethod.KHQR, asked).toSummary();
    }

    /** Notes that the amount will be paid in cash. */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary askCash(OrderNumber order, Money asked) {
        return cashier.open(order, PaymentMethod.CASH, asked).toSummary();
    }

    /**
     * Asks for another amount or in another currency instead, in the same way: what was still waited for is retired, and the pay page shows
     * the new code. Money that comes for a retired code is found all the same.
     *
     * @param asked dollars; or riel, which then settle as many dollars as the attempt they replace
     * @throws UnknownPaymentException if nothing was ever asked for this order
     */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary replace(OrderNumber order, Money asked) {
        var replaced = newest(order);
        return cashier.replace(order, replaced.method(), asked, Cashier.worth(asked, replaced)).toSummary();
    }

    /**
     * The same, by a way of paying and with a worth that are named.
     *
     * @param worth what it settles of the order, USD
     * @throws UnknownPaymentException if nothing was ever asked for this order
     */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary replace(OrderNumber order, PaymentMethod method, Money asked, Money worth) {
        return cashier.replace(order, method, asked, worth).toSummary();
    }

    /** Asks by KHQR for more, on top of what was paid. */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary askMore(OrderNumber order, Money more) {
        return cashier.open(order, PaymentMethod.KHQR, more).toSummary();
    }

    /** The {@link #attempts}, held until the end of the transaction: nobody pays, retires or reviews one of them meanwhile. */
    @Transactional(propagation = MANDATORY)
    public List<PaymentAttempt> hold(OrderNumber order) {
        return requests.lock(order.value()).stream().map(PaymentRequest::toAttempt).toList();
    }

    /** Whatever was asked for this order, oldest first. */
    @Transactional(readOnly = true)
    public List<PaymentAttempt> attempts(OrderNumber order) {
        return all(order).stream().map(PaymentRequest::toAttempt).toList();
    }

    /** Whether money may have come in time for one of its codes of which the bank has not said its last word, be it asked for no more. */
    @Transactional(readOnly = true)
    public boolean isUnknown(OrderNumber order) {
        return all(order).stream().anyMatch(PaymentRequest::isUnknown);
    }

    /** What was accepted as paid in all attempts together, USD; money in doubt does not count. */
    @Transactional(readOnly = true)
    public Money received(OrderNumber order) {
        return all(order).stream().map(PaymentRequest::settled).reduce(Money.zero(Currency.USD), Money::plus);
    }

    /** The cash of an order was taken in; does nothing if no cash is waited for. */
    @Transactional(propagation = MANDATORY)
    public void takeCash(OrderNumber order) {
        requests.lock(order.value()).stream()
                .filter(request -> request.isWaiting() && request.method() == PaymentMethod.CASH)
                .forEach(request -> request.takeCash(clock.instant()));
    }

    /** Nothing more is to be paid: whatever is not paid is asked for no more. Money that comes all the same is still found. */
    @Transactional(propagation = MANDATORY)
    public void close(OrderNumber order) {
        requests.lock(order.value()).forEach(request -> request.retire(clock.instant()));
    }

    /** What the customer pays with; empty for cash and for an unknown order. */
    @Transactional(readOnly = true)
    public Optional<KhqrCard> card(OrderNumber order) {
        return telling(order).map(request -> request.toCard(settings.merchantName()));
    }

    /** The same as a PNG for a phone's gallery. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(OrderNumber order) {
        return card(order).map(card -> KhqrPicture.png(new QrDrawing(card.path(), card.size()), card.receiver(),
                card.amount()));
    }

    /**
     * How it stands with what was asked for last and not given up: the attempt that is paid, else one in doubt, else the newest.
     *
     * @throws UnknownPaymentException if nothing was ever asked for this order
     */
    @Transactional(readOnly = true)
    public PaymentSummary summary(OrderNumber order) {
        return telling(order).map(PaymentRequest::toSummary).orElseThrow(() -> new UnknownPaymentException(order));
    }

    /** The {@link #summary} of each order; orders without one are left out. One SQL statement. */
    @Transactional(readOnly = true)
    public Map<OrderNumber, PaymentSummary> summaries(Collection<OrderNumber> orders) {
        var found = new LinkedHashMap<OrderNumber, PaymentSummary>();
        if (!orders.isEmpty()) {
            requests.findByOrderNumberInOrderByAttempt(orders.stream().map(OrderNumber::value).toList()).stream()
                    .collect(Collectors.groupingBy(PaymentRequest::order, LinkedHashMap::new, Collectors.toList()))
                    .forEach((order, all) -> Attempts.telling(all)
                            .ifPresent(request -> found.put(order, request.toSummary())));
        }
        return found;
    }

    /**
     * The customer says that it is paid: the bank is asked soon, instead of after the usual gap, about each code that can still have been paid
     * in time. A few times a code.
     */
    @Transactional
    public void checkSoon(OrderNumber order) {
        requests.checkSoon(order.value(), clock.instant().plus(settings.gap(0)), MOST_HURRIES);
    }

    /** The pay pages of these orders are open: the bank is asked at shorter gaps, and soon where it was not before. */
    @Transactional
    public void watched(Collection<OrderNumber> orders) {
        var now = clock.instant();
        var numbers = orders.stream().map(OrderNumber::value).toList();
        requests.hurryUnwatched(numbers, now.minus(WATCHED), now.plus(settings.gap(0)), MOST_HURRIES);
        requests.watched(numbers, now);
    }

    private List<PaymentRequest> all(OrderNumber order) {
        return requests.findByOrderNumberOrderByAttempt(order.value());
    }

    private Optional<PaymentRequest> telling(OrderNumber order) {
        return Attempts.telling(all(order));
    }

    private PaymentRequest newest(OrderNumber order) {
        var all = requests.lock(order.value());
        if (all.isEmpty()) {
            throw new UnknownPaymentException(order);
        }
        return all.getLast();
    }
}
