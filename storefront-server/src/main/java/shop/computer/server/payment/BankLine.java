package shop.computer.server.payment;

import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.BankSilent;

/** Says whether the bank can be asked at all, to whoever waits for it. */
@Service
public class BankLine {

    private final BankBudget budget;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BankLine(BankBudget budget, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.budget = budget;
        this.events = events;
        this.transaction = transaction;
    }

    /** Until when the bank answers nothing more, if no question is left for today. */
    public Optional<Instant> silentUntil() {
        return budget.emptyUntil();
    }

    /** In a transaction, so that nobody who has to hear of it is forgotten. */
    @EventListener
    void heard(BankSilent silent) {
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new BankFellSilent(silent.why(), silent.until())));
    }
}
