package shop.computer.server.fault.figure;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.computer.server.fault.Fault;
import shop.computer.server.fault.FaultProxy;
import shop.computer.server.fault.buyer.Buyer;
import shop.computer.server.fault.stage.Scale;
import shop.computer.server.fault.stage.Stage;

/** A network that says everything twice. */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class CheckoutsSentTwiceIntegrationTests {

    private static final String NAME = "Doubled Buyer";

    private final Stage stage = Stage.built();

    @Test
    void makeOneOrderEach() throws IOException {
        var shop = stage.server().address();
        var checkouts = Scale.of(10, 200);
        var figure = new Figure(checkouts + " checkouts sent twice by the network");
        var numbers = new HashSet<String>();
        long refused = 0;
        try (var proxy = FaultProxy.before(URI.create(shop).getPort())) {
            proxy.commit(new Fault.Twice(Fault.Way.THERE));
            var line = new Buyer("http://localhost:" + proxy.port(), NAME);
            for (int i = 0; i < checkouts; i++) {
                var answer = line.sends(new Buyer(shop, NAME).fillsForm(stage.goods.plenty(), true));
                refused += answer.isPlaced() ? 0 : 1;
                numbers.add(answer.order());
                proxy.resetAll();
            }
        }
        var stored = stage.books().sql("select count(*) from shop_order where customer_name = ?").param(NAME)
                .query(Long.class).single();
        figure.holds(stage.books()).exactly("orders stored", stored, checkouts).exactly("numbers told", numbers.size(),
                checkouts).never("not placed", refused).print();
    }
}
