package shop.computer.server.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
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
    /** From so many on a question by list is worth it. */
    private static final int MANY = 3;

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

    /** Puts the questions whose turn it is; does not wait for the answers. Each line to the bank takes as many as one question may hold. */
    void askDue() {
        int free = lines.availablePermits();
        int most = fuse.allows(free * bank.atOnce(), clock.instant());
        if (most == 0) {
            return;
        }
        var due = turns.take(most);
        int together = due.size() < MANY ? Math.ceilDiv(due.size(), free) : bank.atOnce();
        for (int i = 0; i < due.size(); i += together) {
            var some = due.subList(i, Math.min(due.size(), i + together));
            start(() -> askAll(some));
        }
    }

    private void askAll(List<DueRequest> some) {
        if (some.size() >= MANY) {
            askTogether(some);
        } else {
            some.forEach(this::ask);
        }
    }

    private void start(Runnable question) {
        lines.acquireUninterruptibly();
        executor.execute(() -> {
            try {
                question.run();
            } finally {
                lines.release();
            }
        });
    }

    private void askTogether(List<DueRequest> all) {
        boolean late = all.stream().allMatch(DueRequest::late);
        if (!budget.take(late)) {
            all.forEach(one -> turns.postpone(one, budget.opensAgain()));
            return;
        }
        var askedAt = clock.instant();
        var found = bank.ask(all.stream().map(DueRequest::md5).toList());
        if (found.isEmpty()) {
            all.forEach(one -> turns.postpone(one, clock.instant()));
            return;
        }
        weigh(found.values().iterator().next());
        for (var one : all) {
            var answer = found.get(one.md5());
            if (answer == null) {
                ask(one);
            } else {
                take(one, answer, askedAt);
            }
        }
    }

    private void ask(DueRequest due) {
        if (!budget.take(due.late())) {
            turns.postpone(due, budget.opensAgain());
            return;
        }
        var askedAt = clock.instant();
        var answer = bank.ask(due.md5());
        weigh(answer);
        take(due, answer, askedAt);
    }

    private void take(DueRequest due, BankAnswer answer, Instant askedAt) {
        if (answer instanceof BankAnswer.LimitReached) {
            turns.postpone(due, budget.opensAgain());
        } else {
            answers.take(due.md5(), answer, askedAt);
        }
    }

    private void weigh(BankAnswer answer) {
        switch (answer) {
            case BankAnswer.Unknown(var why, var arrived) -> {
                LOG.warn("The bank could not be asked: {}", why);
                fuse.failed(clock.instant());
                if (!arrived) {
                    budget.giveBack();
                }
            }
            case BankAnswer.LimitReached() -> {
                budget.stop();
                fuse.answered();
            }
            case BankAnswer.Found _,BankAnswer.NotFound(),BankAnswer.Failed() -> fuse.answered();
        }
    }
}
