package shop.computer.server.fault.buyer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import shop.computer.server.fault.stage.Goods;

/** Buyers who order one thing after another until they are told to stop, and never forget a checkout whose answer they did not get. */
public final class Load implements AutoCloseable {

    private static final int PAUSE_MS = 100;

    private final ConcurrentLinkedQueue<Checkout> sent = new ConcurrentLinkedQueue<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Goods goods;
    private final Supplier<Buyer> buyers;
    private volatile boolean wanted = true;

    /** One form and what is known of it. */
    public static final class Checkout {

        private final Wish wish;
        private volatile @Nullable Answer answer;
        private volatile int tries;

        private Checkout(Wish wish) {
            this.wish = wish;
        }

        public String key() {
            return wish.key();
        }

        /** The number the buyer was told; empty if they were told none. */
        public String order() {
            var known = answer;
            return known == null ? "" : known.order();
        }

        public boolean isRefused() {
            var known = answer;
            return known != null && known.isRefusal();
        }

        /** Nobody can say whether there is an order. */
        public boolean isOpen() {
            var known = answer;
            return known != null && !known.isPlaced() && !known.isRefusal();
        }

        @Override
        public String toString() {
            return "%s answered for the %d. time by %s".formatted(wish.key(), tries, answer);
        }

        private void send(Buyer buyer) {
            tries++;
            answer = buyer.sends(wish);
        }
    }

    /** @param buyers makes them, one a thread */
    public Load(Goods goods, int howMany, Supplier<Buyer> buyers) {
        this.goods = goods;
        this.buyers = buyers;
        for (int i = 0; i < howMany; i++) {
            var buyer = buyers.get();
            threads.add(Thread.ofPlatform().daemon().start(() -> buyOn(buyer)));
        }
    }

    /** All forms that were sent so far. */
    public List<Checkout> checkouts() {
        return List.copyOf(sent);
    }

    public long placed() {
        return sent.stream().filter(checkout -> !checkout.order().isEmpty()).count();
    }

    /** Sends those again whose answer never came, with the same key and the cookies of then. */
    public void replay() {
        sent.stream().filter(Checkout::isOpen).forEach(checkout -> checkout.send(buyers.get()));
    }

    /** Everybody finishes what they are at and goes home. */
    @Override
    public void close() {
        wanted = false;
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void buyOn(Buyer buyer) {
        while (wanted) {
            try {
                var cash = ThreadLocalRandom.current().nextInt(5) > 0;
                var checkout = new Checkout(buyer.fillsForm(goods.plenty(), cash));
                sent.add(checkout);
                checkout.send(buyer);
                if (checkout.isOpen()) {
                    pause();
                }
            } catch (IOException closed) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
