package shop.computer.server.payment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.payment.khqr.Khqr;
import shop.computer.server.payment.khqr.KhqrDetails;
import shop.computer.server.payment.khqr.KhqrDetails.Notes;
import shop.computer.server.payment.khqr.KhqrRequest;

/** Makes attempts and retires them. Whoever calls is in a transaction; it holds all attempts of the order. */
class Cashier {

    /** Retail of computers and electronics, in the list of the card schemes. */
    private static final String COMPUTER_SHOP = "5732";

    private final PaymentRequests requests;
    private final PaymentSettings settings;
    private final Clock clock;

    Cashier(PaymentRequests requests, PaymentSettings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    /** Asks for money that was not asked for before. */
    PaymentRequest open(OrderNumber order, PaymentMethod method, Money asked) {
        int attempt = requests.lock(order.value()).size() + 1;
        return make(new Debt(order, attempt, attempt, asked), method, asked);
    }

    /** @throws UnknownPaymentException if nothing was ever asked for this order */
    PaymentRequest replace(OrderNumber order, PaymentMethod method, Money asked, Money worth) {
        var all = requests.lock(order.value());
        var current = current(order, all);
        all.stream().filter(one -> one.debt() == current.debt()).forEach(one -> one.retire(clock.instant()));
        return make(new Debt(order, all.size() + 1, current.debt(), worth), method, asked);
    }

    /** The newest attempt of the newest debt. */
    private static PaymentRequest current(OrderNumber order, List<PaymentRequest> all) {
        if (all.isEmpty()) {
            throw new UnknownPaymentException(order);
        }
        return all.getLast();
    }

    private PaymentRequest make(Debt debt, PaymentMethod method, Money asked) {
        if (asked.isZero() || asked.isNegative() || debt.worth().isNegative()) {
            throw new IllegalArgumentException("Nothing can be asked for: " + asked);
        }
        return requests.save(switch (method) {
            case KHQR -> khqr(debt, asked);
            case CASH -> PaymentRequest.cash(debt, asked, clock.instant());
        });
    }

    private PaymentRequest khqr(Debt debt, Money asked) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var expiresAt = now.plus(settings.window());
        var details = KhqrDetails.open(settings.merchantName(), settings.city(), asked.currency())
                .category(COMPUTER_SHOP)
                .asking(asked.amount(), expiresAt)
                .with(Notes.bill(PaymentRequest.billNumber(debt.order(), debt.attempt())));
        var code = Khqr.encode(new KhqrRequest.Individual(settings.account(), null, null, details),
                Clock.fixed(now, clock.getZone()));
        return PaymentRequest.khqr(debt, asked, code, now, expiresAt, now.plus(settings.gap(0)));
    }

    static Money worth(Money asked, PaymentRequest replaced) {
        return asked.currency() == Currency.USD ? asked : replaced.worth();
    }
}
