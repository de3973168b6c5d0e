package shop.computer.server.payment;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.PaymentVerifier;

/**
 * Leads from the pay page into the bank app on the same phone, if the shop has that switched on. Whether the bank counts such a question among
 * those of the day it does not say, so it is counted; one a code, and none of those
 * kept for customers who wait for the word that their money came.
 */
@Service
public class BankApp {

    private static final Duration SHORTEST_REST = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofHours(6);
    private static final int MOST_KNOWN = 500;

    private final PaymentVerifier bank;
    private final BankBudget budget;
    private final Clock clock;
    private final Map<String, URI> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, URI> eldest) {
            return size() > MOST_KNOWN;
        }
    };
    private volatile Instant restsUntil = Instant.MIN;
    private volatile Duration rest = SHORTEST_REST;

    BankApp(PaymentVerifier bank, BankBudget budget, Clock clock) {
        this.bank = bank;
        this.budget = budget;
        this.clock = clock;
    }

    /** Whether it is worth a button: not while the bank is silent. */
    public boolean isOffered() {
        return bank.opensApps() && !clock.instant().isBefore(restsUntil) && budget.emptyUntil().isEmpty();
    }

    /** Where this KHQR opens in a bank app. May take seconds: never called inside a transaction. */
    public Optional<URI> link(String khqr) {
        synchronized (known) {
            if (known.containsKey(khqr)) {
                return Optional.ofNullable(known.get(khqr));
            }
        }
        if (!isOffered()) {
            return Optional.empty();
        }
        if (!budget.take(true)) {
            rest();
            return Optional.empty();
        }
        var link = bank.appLink(khqr);
        link.ifPresentOrElse(uri -> keep(khqr, uri), this::rest);
        return link;
    }

    private void keep(String khqr, URI uri) {
        rest = SHORTEST_REST;
        synchronized (known) {
            known.put(khqr, uri);
        }
    }

    /** Twice as long each time: a service that is gone must not use up the questions of the day. */
    private void rest() {
        restsUntil = clock.instant().plus(rest);
        rest = rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
    }
}
