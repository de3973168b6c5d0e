package shop.computer.server.fault.figure;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import shop.computer.server.fault.Fault;
import shop.computer.server.fault.buyer.Buyer;
import shop.computer.server.fault.stage.Stage;

/**
 * Thousands of payments, three of ten with a fault, and an outage of the bank in the middle; then the bank's own book is compared with the
 * shop's, transfer by transfer.
 */
final class PaymentStorm {

    private static final int BUYERS = 6;
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private final Stage stage;
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();

    PaymentStorm(Stage stage) {
        this.stage = stage;
    }

    void run(int payments, Duration outage) throws InterruptedException {
        var figure = new Figure("%,d payments with 30 %% faults".formatted(payments));
        var reconciliation = new Reconciliation(stage.books(), stage.bank.book(), Stage.ACCOUNT);
        double settled;
        try (var fate = new Fate(stage.bank, Stage.WINDOW)) {
            buy(payments / 2, fate);
            stage.toBank.commit(new Fault.Refuse());
            var end = System.nanoTime() + outage.toNanos();
            buy(payments - payments / 2, fate);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, end - System.nanoTime()));
            stage.toBank.heal();
            settled = await(reconciliation);
        }
        await(reconciliation);
        var transfers = stage.bank.book().transfers().size();
        figure.holds(stage.books())
                .tells("%,d transfers of which %,d the bank's API does not tell", transfers, reconciliation.hidden())
                .tells("%,d of them paid an order, %,d wait in review", reconciliation.paid(),
                        reconciliation.inReview())
                .tells("%,d questions put to the bank", stage.bank.calls())
                .never("wrongly paid", reconciliation.wronglyPaid()).never("unseen", reconciliation.unseen())
                .never("faults of the shop", faults.get())
                .atMost("settled after the bank's return", settled, SETTLED.toSeconds(), "s").print();
    }

    private void buy(int payments, Fate fate) throws InterruptedException {
        left.set(payments);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < BUYERS; i++) {
            var buyer = new Buyer(stage.server().address(), "Paying Buyer");
            threads.add(Thread.ofPlatform().daemon().start(() -> buyOn(buyer, fate)));
        }
        for (var thread : threads) {
            thread.join();
        }
    }

    private void buyOn(Buyer buyer, Fate fate) {
        while (left.getAndDecrement() > 0) {
            try {
                var answer = buyer.sends(buyer.fillsForm(stage.goods.plenty(), false));
                fate.befalls(buyer.khqr(answer));
            } catch (IOException e) {
                System.err.println("A buyer was let down: " + e.getMessage());
                faults.incrementAndGet();
            }
        }
    }

    /** How long until the shop has seen all that the bank tells, in seconds; gives up a little after it is too long. */
    private static double await(Reconciliation reconciliation) throws InterruptedException {
        var begun = System.nanoTime();
        while (reconciliation.unseen() > 0 && System.nanoTime() - begun < SETTLED.plusSeconds(30).toNanos()) {
            TimeUnit.SECONDS.sleep(1);
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
