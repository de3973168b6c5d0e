package shop.computer.server.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.job.Job;
import shop.computer.api.job.JobState;
import shop.computer.api.staff.Right;
import shop.computer.server.ServerTest;

@ServerTest
class JobsTests {

    @Autowired
    private Jobs jobs;
    @Autowired
    private JobBook book;
    @Autowired
    private JobRunner runner;
    @Autowired
    private ScriptedWork work;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void forget() {
        jdbc.sql("delete from job").update();
        work.script = _ -> {};
        work.runs.set(0);
    }

    @Test
    void waitsUntilAServerDoesIt() {
        var asked = ask();

        assertThat(asked.state()).isEqualTo(JobState.WAITING);
        assertThat(asked.askedBy()).isEqualTo("dara");
        runner.round();
        assertThat(now(asked).state()).isEqualTo(JobState.DONE);
        assertThat(now(asked).endedAt()).isNotNull();
    }

    @Test
    void saysHowFarItIs() {
        var asked = ask();
        var half = new AtomicInteger();
        work.script = progress -> {
            progress.at(3, 6);
            half.set(now(asked).done() * 100 / now(asked).total());
        };

        runner.round();

        assertThat(half).hasValue(50);
    }

    @Test
    void isOneForAllWhoAskWhileItIsOpen() {
        assertThat(ask().id()).isEqualTo(ask().id());

        runner.round();
        runner.round();

        assertThat(work.runs).hasValue(1);
        assertThat(ask().state()).isEqualTo(JobState.WAITING);
    }

    @Test
    void endsAtOnceIfItIsCancelledBeforeItBegan() {
        var cancelled = jobs.cancel(ask().id(), _ -> true);

        assertThat(cancelled.state()).isEqualTo(JobState.CANCELLED);
        runner.round();
        assertThat(work.runs).hasValue(0);
    }

    @Test
    void goesNoFurtherThanThePartItIsAtWhenItIsCancelled() {
        var asked = ask();
        var parts = new AtomicInteger();
        work.script = progress -> {
            for (var part = 1; part <= 5; part++) {
                progress.at(part, 5);
                parts.incrementAndGet();
                jobs.cancel(asked.id(), _ -> true);
            }
        };

        runner.round();

        assertThat(parts).hasValue(1);
        assertThat(now(asked).state()).isEqualTo(JobState.CANCELLED);
    }

    @Test
    void leavesAJobAloneThatEnded() {
        var asked = ask();
        runner.round();

        assertThat(jobs.cancel(asked.id(), _ -> true).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void failsWithItsWorkAndMayBeAskedForAgain() {
        var asked = ask();
        work.script = _ -> {
            throw new IllegalStateException("out of paper");
        };

        assertThatThrownBy(runner::round).hasMessage("out of paper");

        assertThat(now(asked).state()).isEqualTo(JobState.FAILED);
        assertThat(ask().id()).isNotEqualTo(asked.id());
    }

    @Test
    void isTakenOverFromAServerThatDiedAndNoLongerHeardOfByThatOne() {
        var asked = ask();
        var dead = book.claim().orElseThrow();
        assertThat(book.claim()).isEmpty();
        leaseEnds();

        runner.round();

        assertThat(work.runs).hasValue(1);
        assertThat(now(asked).state()).isEqualTo(JobState.DONE);
        assertThat(book.progress(dead, 1, 2)).isFalse();
        book.end(dead, JobState.FAILED);
        assertThat(now(asked).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void isBegunNoMoreAfterItEndedThreeServers() {
        var asked = ask();
        for (var server = 1; server <= JobRunner.MOST_TRIES; server++) {
            assertThat(book.claim()).isPresent();
            leaseEnds();
        }

        runner.round();

        assertThat(work.runs).hasValue(0);
        assertThat(now(asked).state()).isEqualTo(JobState.FAILED);
    }

    @Test
    void isHiddenFromThoseWhoMayNotAskForIt() {
        var asked = ask();

        assertThatThrownBy(() -> jobs.find(asked.id(), right -> right == Right.ORDERS))
                .isInstanceOf(UnknownJobException.class);
        assertThatThrownBy(() -> jobs.cancel(asked.id(), right -> right == Right.ORDERS))
                .isInstanceOf(UnknownJobException.class);
        assertThat(now(asked).state()).isEqualTo(JobState.WAITING);
    }

    private Job ask() {
        return jobs.ask(ScriptedWork.KIND, "dara");
    }

    private Job now(Job job) {
        return jobs.find(job.id(), right -> right == Right.MONEY);
    }

    private void leaseEnds() {
        jdbc.sql("update job set held_until = '2026-01-01 00:00:00'").update();
    }
}
