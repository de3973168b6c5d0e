package shop.computer.server.payment;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.PaymentVerifier;

/** Lets the watcher look around a few times a second, once the server takes requests and until it stops. */
@Component
class PaymentWatch {

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final PaymentWatcher watcher;
    private final boolean wanted;
    private final Searches searches;
    private volatile boolean open;

    PaymentWatch(PaymentTurns turns, BankBudget budget, PaymentVerifier bank, BankAnswers answers,
            Searches searches, PaymentSettings settings, Clock clock) {
        this.searches = searches;
        this.watcher = new PaymentWatcher(turns, budget, bank, answers, executor, clock);
        this.wanted = settings.watch();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        open = wanted;
    }

    @Scheduled(fixedDelayString = "${shop.payment.tick:PT0.3S}")
    void look() {
        if (open) {
            watcher.askDue();
        }
    }

    @Scheduled(fixedDelayString = "PT2S")
    void search() {
        if (open) {
            searches.askDue();
        }
    }

    @PreDestroy
    void end() {
        open = false;
        executor.shutdown();
    }
}
