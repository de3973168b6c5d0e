package shop.computer.server.platform.start;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Stops a real shop before anything is opened if its settings are missing or unsafe. */
@Order(1)
class ProductionGate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws UnsafeSettingsException naming each such setting */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context.getEnvironment().matchesProfiles("production")) {
            var faults = new ProductionSettings(context.getEnvironment()).faults();
            if (!faults.isEmpty()) {
                throw new UnsafeSettingsException(faults);
            }
        }
    }
}
