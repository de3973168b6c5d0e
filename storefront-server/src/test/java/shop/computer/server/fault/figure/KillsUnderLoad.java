package shop.computer.server.fault.figure;

import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import shop.computer.server.fault.buyer.Buyer;
import shop.computer.server.fault.buyer.Load;
import shop.computer.server.fault.stage.Stage;

/**
 * Kills a program in mid-checkout, starts it again, lets the buyers send their unanswered forms once more, and compares what they were told with
 * what stands in the books.
 */
final class KillsUnderLoad {

    private static final int BUYERS = 12;
    private static final int SOONEST_MS = 100;
    private static final int LATEST_MS = 1000;
    private static final int WARM_SECONDS = 120;

    private final Stage stage;
    private final String name;
    private final Runnable kill;
    private final Runnable start;
    private long storedUnheard;
    private long unanswered;
    private long stuck;

    /** @param kill ends the program without its knowing; {@code start} brings it back and waits until it serves */
    KillsUnderLoad(Stage stage, String name, Runnable kill, Runnable start) {
        this.stage = stage;
        this.name = name;
        this.kill = kill;
        this.start = start;
    }

    void run(int kills) throws InterruptedException {
        var figure = new Figure(kills + " kills of " + name + " under load");
        var shop = stage.server().address();
        var before = orders();
        try (var load = new Load(stage.goods, BUYERS, () -> new Buyer(shop, name + " Buyer"))) {
            for (int i = 0; i < kills; i++) {
                awaitOneMoreOrder(load);
                TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(SOONEST_MS, LATEST_MS));
                kill.run();
                start.run();
                replay(load);
            }
            load.close();
            replay(load);
            compare(load, orders() - before, figure);
        }
    }

    private void awaitOneMoreOrder(Load load) throws InterruptedException {
        var placed = load.placed();
        for (int i = 0; i < WARM_SECONDS * 10 && load.placed() == placed; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        stuck += load.placed() == placed ? 1 : 0;
    }

    private void replay(Load load) {
        var open = load.checkouts().stream().filter(Load.Checkout::isOpen).map(Load.Checkout::key).toList();
        var stored = stored();
        unanswered += open.size();
        storedUnheard += open.stream().filter(stored::containsKey).count();
        load.replay();
    }

    private void compare(Load load, long added, Figure figure) {
        var stored = stored();
        var checkouts = load.checkouts();
        var told = checkouts.stream().filter(checkout -> !checkout.order().isEmpty()).toList();
        var numbers = new HashSet<>(stored.values());
        var lost = told.stream().filter(checkout -> !numbers.contains(checkout.order())).count();
        var other = told.stream().filter(checkout -> !checkout.order().equals(stored.get(checkout.key()))).toList();
        other.forEach(checkout -> figure.tells("%s instead of %s", checkout, stored.get(checkout.key())));
        var secret = checkouts.stream().filter(Load.Checkout::isRefused).map(Load.Checkout::key)
                .filter(stored::containsKey).count();
        figure.holds(stage.books()).tells("%,d orders acknowledged", told.size())
                .tells("%,d forms refused", checkouts.stream().filter(Load.Checkout::isRefused).count())
                .tells("%,d forms unanswered of which %,d had been stored", unanswered, storedUnheard)
                .never("acknowledged and lost", lost).never("told another's number", other.size())
                .never("doubled", added - told.size())
                .never("refused and stored", secret)
                .never("never answered", checkouts.stream().filter(Load.Checkout::isOpen).count())
                .never("no order in two minutes", stuck).print();
    }

    private Map<String, String> stored() {
        return stage.books().sql("select checkout_key, number from shop_order where customer_name = ?")
                .param(name + " Buyer")
                .query((row, _) -> Map.entry(row.getString("checkout_key"), row.getString("number"))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long orders() {
        return stage.books().sql("select count(*) from shop_order where customer_name = ?").param(name + " Buyer")
                .query(Long.class).single();
    }
}
