package shop.computer.server.notification;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.templatemode.TemplateMode;

/** What writing and sending mails needs. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    private static final int LAST_WORDS_SECONDS = 10;

    /**
     * Threads of their own: a mail server that hangs must not hold up those who listen for payments. A mail that is on its way when the server
     * stops is not cut off; what does not end in time stands in the registry.
     */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor mailExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(2);
        executor.setThreadNamePrefix("mail-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(LAST_WORDS_SECONDS);
        return executor;
    }

    /** Templates whose name ends in {@code .txt} are plain text; all others stay HTML. */
    @Bean
    SpringResourceTemplateResolver textTemplateResolver() {
        var resolver = new SpringResourceTemplateResolver();
        resolver.setPrefix("classpath:/templates/");
        resolver.setResolvablePatterns(Set.of("*.txt"));
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        resolver.setOrder(1);
        return resolver;
    }
}
