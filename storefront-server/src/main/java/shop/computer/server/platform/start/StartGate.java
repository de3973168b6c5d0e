package shop.computer.server.platform.start;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;

/** Looks at ports, data folder and database before anything is opened: what is found out later comes with the complaints of every library on the way. */
@Order(3)
class StartGate implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** @throws CannotStartException naming the setting */
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (context instanceof WebServerApplicationContext) {
            new Ports(context.getEnvironment()).check();
            new DataFolder(context.getEnvironment()).check();
            if (context.getEnvironment().matchesProfiles("production")) {
                new ProductionDatabase(context.getEnvironment()).check();
            }
        }
    }
}
