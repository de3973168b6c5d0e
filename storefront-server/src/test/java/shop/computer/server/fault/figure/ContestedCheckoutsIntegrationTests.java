package shop.computer.server.fault.figure;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import shop.computer.server.fault.stage.Stage;

@Timeout(value = 60, unit = TimeUnit.MINUTES)
class ContestedCheckoutsIntegrationTests {

    private final Stage stage = Stage.built();

    @AfterEach
    void stopSecondServer() {
        stage.stopSecondServer();
    }

    @Test
    void sellFivePiecesToFiveOfTwoHundredBuyers() throws InterruptedException {
        new ContestedCheckouts(stage, List.of(stage.server().address())).run();
    }

    @Test
    void doSoOnTwoServersWithOneDatabase() throws InterruptedException {
        new ContestedCheckouts(stage, List.of(stage.server().address(), stage.secondServer().address())).run();
    }
}
