package shop.computer.server.fault.figure;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.computer.server.fault.stage.Scale;
import shop.computer.server.fault.stage.Stage;

@Timeout(value = 60, unit = TimeUnit.MINUTES)
class PaymentStormIntegrationTests {

    @Test
    void leavesNoOrderWronglyPaidAndNoMoneyUnseen() throws InterruptedException {
        new PaymentStorm(Stage.built()).run(Scale.of(200, 5000), Duration.ofSeconds(Scale.of(10, 60)));
    }
}
