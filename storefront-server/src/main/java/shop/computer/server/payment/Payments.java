package shop.computer.server.payment;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.server.payment.khqr.Khqr;
import shop.computer.server.payment.khqr.KhqrDetails;
import shop.computer.server.payment.khqr.KhqrDetails.Notes;
import shop.computer.server.payment.khqr.KhqrRequest;
import shop.computer.server.payment.picture.KhqrPicture;
import shop.computer.server.payment.picture.QrDrawing;

/**
 * Asks for money and says how far it is. That it came is told by {@link PaymentReceived}, {@link PaymentExpired} and
 * {@link PaymentInReview}.
 */
@Service
public class Payments {

    /** Retail of computers and electronics, in the list of the card schemes. */
    private static final String COMPUTER_SHOP = "5732";

    private static final int MOST_HURRIES = 5;

    private final PaymentRequests requests;
    private final PaymentSettings settings;
    private final Clock clock;

    Payments(PaymentRequests requests, PaymentSettings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes a KHQR over the amount, good for the shop's payment window. No outside party is asked. */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary ask(OrderNumber order, Money asked) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var expiresAt = now.plus(settings.window());
        int attempt = nextAttempt(order);
        var details = KhqrDetails.open(settings.merchantName(), settings.city(), asked.currency())
                .category(COMPUTER_SHOP)
                .asking(asked.amount(), expiresAt).with(Notes.bill(PaymentRequest.billNumber(order, attempt)));
        var code = Khqr.encode(new KhqrRequest.Individual(settings.account(), null, null, details),
                Clock.fixed(now, clock.getZone()));
        return requests
                .save(PaymentRequest.khqr(order, attempt, asked, code, now, expiresAt, now.plus(settings.gap(0))))
                .toSummary();
    }

    /** Notes that the amount will be paid in cash. */
    @Transactional(propagation = MANDATORY)
    public PaymentSummary askCash(OrderNumber order, Money asked) {
        return requests.save(PaymentRequest.cash(order, nextAttempt(order), asked, clock.instant())).toSummary();
    }

    /** The cash of an order was taken in; does nothing if nothing is waited for. */
    @Transactional(propagation = MANDATORY)
    public void takeCash(OrderNumber order) {
        newest(order).filter(PaymentRequest::isWaiting).ifPresent(request -> request.takeCash(clock.instant()));
    }

    /** The order was cancelled: nothing is waited for any more. Money that comes all the same is still found. */
    @Transactional(propagation = MANDATORY)
    public void close(OrderNumber order) {
        newest(order).filter(PaymentRequest::isWaiting).ifPresent(PaymentRequest::expire);
    }

    /** What the customer pays with; empty for cash and for an unknown order. */
    @Transactional(readOnly = true)
    public Optional<KhqrCard> card(OrderNumber order) {
        return newest(order).map(request -> request.toCard(settings.merchantName()));
    }

    /** The same as a PNG for a phone's gallery. */
    @Transactional(readOnly = true)
    public Optional<byte[]> picture(OrderNumber order) {
        return card(order).map(card -> KhqrPicture.png(new QrDrawing(card.path(), card.size()), card.receiver(),
                card.amount()));
    }

    /** @throws UnknownPaymentException if nothing was ever asked for this order */
    @Transactional(readOnly = true)
    public PaymentSummary summary(OrderNumber order) {
        return newest(order).map(PaymentRequest::toSummary).orElseThrow(() -> new UnknownPaymentException(order));
    }

    /** The newest request of each order; orders without one are left out. One SQL statement. */
    @Transactional(readOnly = true)
    public Map<OrderNumber, PaymentSummary> summaries(Collection<OrderNumber> orders) {
        var found = new LinkedHashMap<OrderNumber, PaymentSummary>();
        if (!orders.isEmpty()) {
            requests.findByOrderNumberInOrderByAttempt(orders.stream().map(OrderNumber::value).toList())
                    .forEach(request -> found.put(request.order(), request.toSummary()));
        }
        return found;
    }

    /** The customer says that it is paid: the bank is asked soon, instead of after the usual gap. A few times an order. */
    @Transactional
    public void checkSoon(OrderNumber order) {
        requests.checkSoon(order.value(), clock.instant().plus(settings.gap(0)), MOST_HURRIES);
    }

    private int nextAttempt(OrderNumber order) {
        return newest(order).map(PaymentRequest::attempt).orElse(0) + 1;
    }

    private Optional<PaymentRequest> newest(OrderNumber order) {
        return requests.findFirstByOrderNumberOrderByAttemptDesc(order.value());
    }
}
