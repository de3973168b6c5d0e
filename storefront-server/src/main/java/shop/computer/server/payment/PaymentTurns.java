package shop.computer.server.payment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
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

    private static final Logger LOG = LoggerFactory.getLogger(PaymentTurns.class);

    private final PaymentRequests requests;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaymentTurns(PaymentRequests requests, TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return those this server may ask about now, customers who wait first */
    List<DueRequest> take(int most) {
        var now = clock.instant();
        var until = now.plus(LEASE);
        var due = requests.due(now, Limit.of(most));
        try {
            return transaction.execute(_ -> due.stream().filter(one -> requests.move(one.id(), one.due(), until) == 1)
                    .map(one -> new DueRequest(one.id(), one.md5(), until, one.late())).toList());
        } catch (ConcurrencyFailureException e) {
            LOG.info("Turns were taken by another hand at the same moment; looking again soon");
            return List.of();
        }
    }

    /** Gives a turn back unused. */
    void postpone(DueRequest taken, Instant until) {
        transaction.executeWithoutResult(_ -> requests.move(taken.id(), taken.due(), until));
    }
}
