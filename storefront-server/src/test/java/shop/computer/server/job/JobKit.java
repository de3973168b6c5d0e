package shop.computer.server.job;

import org.springframework.stereotype.Component;

/** Does for a test what a server does every two seconds. */
@Component
public class JobKit {

    private final JobRunner runner;

    JobKit(JobRunner runner) {
        this.runner = runner;
    }

    /** Does the oldest job that waits. */
    public void runOne() {
        runner.round();
    }
}
