package shop.computer.server.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

class TaskConfigurationTests {

    @Test
    void letsNothingWaitForASlowTask() {
        new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(TaskConfiguration.class, TwoTasks.class)
                .run(context -> {
                    var tasks = context.getBean(TwoTasks.class);

                    assertThat(tasks.slowBegan.await(30, TimeUnit.SECONDS)).isTrue();
                    assertThat(tasks.quickWentOn.await(30, TimeUnit.SECONDS)).isTrue();
                });
    }

    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    static class TwoTasks {

        final CountDownLatch slowBegan = new CountDownLatch(1);
        final CountDownLatch quickWentOn = new CountDownLatch(1);

        @Scheduled(fixedDelay = 10)
        void slow() throws InterruptedException {
            slowBegan.countDown();
            quickWentOn.await(60, TimeUnit.SECONDS);
        }

        @Scheduled(fixedDelay = 10)
        void quick() {
            if (slowBegan.getCount() == 0) {
                quickWentOn.countDown();
            }
        }
    }
}
