package shop.computer.server.fault.figure;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.computer.server.fault.stage.Scale;
import shop.computer.server.fault.stage.Stage;

@Timeout(value = 60, unit = TimeUnit.MINUTES)
class DatabaseRestartsIntegrationTests {

    @Test
    void areOverForBuyersInTenSecondsAndCostNoConnection() throws Exception {
        new DatabaseRestarts(Stage.built()).run(Scale.of(1, 10));
    }
}
