package shop.computer.server.job;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.computer.api.job.JobState;

/** Does what waits, one job at a time on each server. */
@Component
class JobRunner {

    /** A job that ended so many servers is begun no more. */
    static final int MOST_TRIES = 3;

    private final Jobs jobs;
    private final JobBook book;

    JobRunner(Jobs jobs, JobBook book) {
        this.jobs = jobs;
        this.book = book;
    }

    @Scheduled(fixedDelayString = "${shop.job.look:PT2S}", initialDelayString = "${shop.job.look:PT2S}")
    void round() {
        book.claim().ifPresent(this::run);
    }

    /** What a work throws is logged by the scheduler; the job has failed by then. */
    private void run(JobBook.Claim claim) {
        var end = JobState.FAILED;
        try {
            if (claim.job().tries() <= MOST_TRIES) {
                report(claim, claim.job().done(), claim.job().total());
                jobs.work(claim.job().kind()).run((done, total) -> report(claim, done, total));
                end = JobState.DONE;
            }
        } catch (JobStoppedException stopped) {
            end = JobState.CANCELLED;
        } finally {
            book.end(claim, end);
        }
    }

    private void report(JobBook.Claim claim, int done, int total) {
        if (!book.progress(claim, done, total)) {
            throw new JobStoppedException(claim.job().id());
        }
    }
}
