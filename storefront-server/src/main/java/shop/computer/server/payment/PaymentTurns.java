package shop.computer.server.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says whose turn it is to be asked about. A turn is taken in the database, so of several servers only one asks; a server
 * that dies with a turn loses it when the lease is over.
 */
@Component
class PaymentTurns {

    /** Longer than the bank may take to answer. */
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final PaymentRequests requests;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaymentTurns(PaymentRequests requests, TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<DueRequest> take(int most) {
        var now = clock.instant();
        return requests.due(now, Limit.of(most)).stream().filter(due -> move(due.id(), due.due(), now.plus(LEASE)))
                .map(due -> new DueRequest(due.id(), due.md5(), now.plus(LEASE), due.status())).toList();
    }

    /** Gives a turn back unused. */
    void postpone(DueRequest taken, Instant until) {
        move(taken.id(), taken.due(), until);
    }

    private boolean move(long id, Instant due, Instant until) {
        return Boolean.TRUE.equals(transaction.execute(_ -> requests.move(id, due, until) == 1));
    }
}
