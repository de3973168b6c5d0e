package shop.computer.server.platform.start;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Makes the data folder before the log is opened in it. Where that cannot be, there is no log file: the logging library would fill the terminal
 * with its complaints before the {@link StartGate} can say in one sentence what is wrong.
 */
class LogFolder implements EnvironmentPostProcessor, Ordered {

    private static final String LOG_FILE = "logging.file.name";

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        if (!StringUtils.hasText(settings.getProperty(LOG_FILE))) {
            return;
        }
        try {
            new DataFolder(settings).open();
        } catch (CannotStartException saidLater) {
            settings.getPropertySources().addFirst(new MapPropertySource("no log file", Map.of(LOG_FILE, "")));
        }
    }
}
