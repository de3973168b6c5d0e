package shop.computer.server.payment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.PaymentVerifier;
import shop.computer.server.payment.refund.RefundBook;
import shop.computer.server.payment.review.ReviewBook;
import shop.computer.server.payment.search.SearchBook;

/** The payment room put together by hand, with a clock and a bank of the test's own, over the real database; keeps what was published. */
class BankCounter {

    final List<Object> events = Collections.synchronizedList(new ArrayList<>());
    final ReviewBook reviewBook;
    final RefundBook refundBook;
    final Payments payments;
    final Refunds refunds;
    final Reviews reviews;
    final BankBudget budget;
    final BankAnswers answers;
    private final PaymentRequests requests;
    private final PaymentSettings settings;
    private final Doubts doubts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    BankCounter(PaymentRequests requests, PaymentSettings settings, int dailyBudget, JdbcClient jdbc,
            TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
        reviewBook = new ReviewBook(jdbc, clock);
        refundBook = new RefundBook(jdbc, clock);
        payments = new Payments(requests, settings, clock);
        refunds = new Refunds(refundBook, _ -> {}, clock);
        doubts = new Doubts(reviewBook, events::add);
        var weigher = new PaymentDoubts(requests, reviewBook, settings, clock);
        var settlement = new Settlement(weigher, doubts, refunds, reviewBook, events::add, clock);
        reviews = new Reviews(reviewBook, requests, payments, settlement, refunds, clock);
        budget = new BankBudget(jdbc, new BankBudget.Limit(dailyBudget), events::add, transaction, clock);
        answers = new BankAnswers(requests, settlement, settings, events::add, transaction);
    }

    PaymentWatcher watcher(PaymentVerifier bank, Executor executor) {
        return new PaymentWatcher(new PaymentTurns(requests, transaction, clock), budget, bank, answers, executor,
                clock);
    }

    Searches searches(PaymentVerifier bank) {
        return new Searches(new SearchBook(jdbc, clock), requests, reviewBook, doubts, settings, bank, budget,
                transaction);
    }
}
