package shop.computer.server.fault.figure;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.computer.server.fault.buyer.Buyer;
import shop.computer.server.fault.buyer.Load;
import shop.computer.server.fault.stage.Stage;

/** An operator stops the server, as for an update, while people order. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class GracefulStopIntegrationTests {

    private static final int BUYERS = 12;
    private static final int WARM = 20;
    private static final int WARM_SECONDS = 120;
    private static final String NAME = "Buyer at closing time";

    private final Stage stage = Stage.built();

    @Test
    void answersWhatItHasAcceptedAndEndsWithinHalfAMinute() throws InterruptedException {
        var figure = new Figure("a stop under load");
        var server = stage.server();
        try (var load = new Load(stage.goods, BUYERS, () -> new Buyer(server.address(), NAME))) {
            awaitOrders(load);
            var begun = System.nanoTime();
            server.stop();
            var seconds = (System.nanoTime() - begun) / 1e9;
            load.close();
            var stored = stored();
            figure.holds(stage.books()).tells("%,d orders acknowledged", load.placed())
                    .tells("%,d forms found the door closed",
                            load.checkouts().stream().filter(Load.Checkout::isOpen).count())
                    .never("stored without an answer",
                            load.checkouts().stream().filter(Load.Checkout::isOpen).map(Load.Checkout::key)
                                    .filter(stored::contains).count())
                    .never("acknowledged and lost",
                            load.checkouts().stream().filter(one -> !one.order().isEmpty())
                                    .map(Load.Checkout::key).filter(key -> !stored.contains(key)).count())
                    .never("too few orders to tell", load.placed() < WARM ? 1 : 0)
                    .atMost("ended after", seconds, 30, "s");
        } finally {
            server.start();
        }
        figure.print();
    }

    private static void awaitOrders(Load load) throws InterruptedException {
        for (int i = 0; i < WARM_SECONDS * 10 && load.placed() < WARM; i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private Set<String> stored() {
        return stage.books().sql("select checkout_key from shop_order where customer_name = ?").param(NAME)
                .query(String.class).set();
    }
}
