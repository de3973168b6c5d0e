package shop.computer.server.fault.figure;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.server.fault.stage.Scale;

@Timeout(value = 60, unit = TimeUnit.MINUTES)
class MailOutageIntegrationTests {

    @Test
    void costsNoMail(@TempDir Path home) throws InterruptedException {
        new MailOutage().run(Scale.of(50, 1000), home);
    }
}
