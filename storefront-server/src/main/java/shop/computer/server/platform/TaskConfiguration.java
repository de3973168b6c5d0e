package shop.computer.server.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Who does what no request waits for. Listeners hear what the rooms say after a commit: few threads and a queue. Each listener takes a connection, so a thread for each event
 * would take all of them in a busy minute, and customers would wait for theirs. What the queue loses in a crash stands in the registry.
 */
@Configuration(proxyBeanMethods = false)
class TaskConfiguration {

    private static final int LISTENERS = 4;
    private static final int CLOCKS = 6;
    private static final int LAST_WORDS_SECONDS = 10;

    @Bean({"applicationTaskExecutor", "taskExecutor"})
    @Primary
    ThreadPoolTaskExecutor applicationTaskExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(LISTENERS);
        executor.setMaxPoolSize(LISTENERS);
        executor.setThreadNamePrefix("listener-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(LAST_WORDS_SECONDS);
        return executor;
    }

    /**
     * What happens by the clock. The scheduler that Boot makes has one thread, so that a slow look at one thing would make payments wait.
     */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(CLOCKS);
        scheduler.setThreadNamePrefix("clock-");
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(LAST_WORDS_SECONDS);
        return scheduler;
    }
}
