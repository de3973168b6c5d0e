package shop.computer.server.payment;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.BankFuse;
import shop.computer.server.payment.bank.PaymentVerifier;

/**
 * Asks the bank about every payment that is waited for, for all customers and all their open pages. Nothing is kept in
 * memory: a server that starts again goes on where the database stands.
 */
class PaymentWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentWatcher.class);
    private static final int AT_ONCE = 4;

    private final PaymentTurns turns;
    private final BankBudget budget;
    private final PaymentVerifier bank;
    private final BankAnswers answers;
    private final Executor executor;
    private final Clock clock;
    private final BankFuse fuse = new BankFuse();
    private final Semaphore lines = new Semaphore(AT_ONCE);

    PaymentWatcher(PaymentTurns turns, BankBudget budget, PaymentVerifier bank, BankAnswers answers, Executor executor,
            Clock clock) {
        this.turns = turns;
        this.budget = budget;
        this.bank = bank;
        this.answers = answers;
        this.executor = executor;
        this.clock = clock;
    }

    /** Puts the questions whose turn it is; does not wait for the answers. */
    void askDue() {
        int most = fuse.allows(lines.availablePermits(), clock.instant());
        if (most == 0) {
            return;
        }
        for (var due : turns.take(most)) {
            lines.acquireUninterruptibly();
            executor.execute(() -> {
                try {
                    ask(due);
                } finally {
                    lines.release();
                }
            });
        }
    }

    private void ask(DueRequest due) {
        if (!budget.take(due.isLate())) {
            turns.postpone(due, budget.opensAgain());
            return;
        }
        var askedAt = clock.instant();
        var answer = bank.ask(due.md5());
        weigh(answer);
        if (answer instanceof BankAnswer.LimitReached) {
            turns.postpone(due, budget.opensAgain());
        } else {
            answers.take(due.md5(), answer, askedAt);
        }
    }

    private void weigh(BankAnswer answer) {
        switch (answer) {
            case BankAnswer.Unknown(var why) -> {
                LOG.warn("The bank could not be asked: {}", why);
                fuse.failed(clock.instant());
            }
            case BankAnswer.LimitReached() -> {
                LOG.error(
                        "The bank answers no more questions today; payments must be confirmed by hand until midnight");
                budget.stop();
                fuse.answered();
            }
            case BankAnswer.Found(_),BankAnswer.NotFound(),BankAnswer.Failed() -> fuse.answered();
        }
    }
}
