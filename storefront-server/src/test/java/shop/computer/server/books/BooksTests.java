package shop.computer.server.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.ServerTest;
import shop.computer.server.job.Jobs;
import shop.computer.server.job.Progress;

@ServerTest
class BooksTests {

    /** After every other check of this database, and 02:30 in Phnom Penh. */
    private static final Instant BEFORE_THREE = Instant.parse("2099-01-01T19:30:00Z");

    @Autowired
    private DataSource database;
    @Autowired
    private CheckBook book;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private Jobs jobs;
    @Autowired
    private JdbcClient jdbc;

    private final List<Object> told = new ArrayList<>();

    @AfterEach
    void repair() {
        jdbc.sql("delete from inventory_stock where sku like 'BROKEN-%'").update();
        jdbc.sql("delete from books_check").update();
        jdbc.sql("delete from job").update();
    }

    @Test
    void remembersWhatItFound() {
        breakTheBooks(1);

        var check = at(BEFORE_THREE).check(Progress.UNSEEN);

        assertThat(check.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("I1-on-hand-is-the-sum");
            assertThat(finding.keys()).contains("BROKEN-00001");
        });
        assertThat(at(BEFORE_THREE).last()).get().satisfies(last -> {
            assertThat(last.at()).isEqualTo(BEFORE_THREE);
            assertThat(last.rules()).isEqualTo(Rules.all().size());
            assertThat(last.findings()).containsExactlyInAnyOrderElementsOf(check.findings());
        });
    }

    @Test
    void tellsWhatIsBroken() {
        breakTheBooks(1);

        at(BEFORE_THREE).check(Progress.UNSEEN);

        assertThat(told).singleElement().isInstanceOfSatisfying(BooksBroken.class,
                broken -> assertThat(broken.rules()).contains("I1-on-hand-is-the-sum"));
    }

    @Test
    void namesTwentyOfManyAndCountsThem() {
        breakTheBooks(25);

        var finding = at(BEFORE_THREE).check(Progress.UNSEEN).findings().getFirst();

        assertThat(finding.count()).isGreaterThanOrEqualTo(25);
        assertThat(finding.keys()).hasSize(20);
    }

    @Test
    void saysWhichRuleItCouldNotLookAtAndLooksAtTheOthers() {
        breakTheBooks(1);
        var rules = new ArrayList<>(Rules.all());
        rules.addFirst(new Rule("I9-never-ends", Rule.Subject.SKU, "select sku from no_such_table"));

        at(BEFORE_THREE).check(rules, Progress.UNSEEN);

        assertThat(at(BEFORE_THREE).last()).get().satisfies(last -> {
            assertThat(last.unseen()).containsExactly("I9-never-ends");
            assertThat(last.findings()).extracting(Check.Finding::rule).contains("I1-on-hand-is-the-sum");
        });
        assertThat(told).singleElement().isInstanceOfSatisfying(BooksBroken.class,
                broken -> assertThat(broken.rules()).contains("I9-never-ends", "I1-on-hand-is-the-sum"));
    }

    @Test
    void saysHowFarItIs() {
        var seen = new ArrayList<Integer>();

        at(BEFORE_THREE).check((done, _) -> seen.add(done));

        assertThat(seen).isEqualTo(IntStream.rangeClosed(0, Rules.all().size()).boxed().toList());
    }

    @Test
    void isAskedForOnceANightAfterThree() {
        at(BEFORE_THREE).check(Progress.UNSEEN);

        assertThat(jobsAt(BEFORE_THREE)).isZero();
        assertThat(jobsAt(BEFORE_THREE.plus(Duration.ofMinutes(30)))).isOne();
        assertThat(jobsAt(BEFORE_THREE.plus(Duration.ofMinutes(31)))).isOne();
    }

    @Test
    void isNotAskedForAgainBeforeTheNextNight() {
        at(BEFORE_THREE.plus(Duration.ofMinutes(30))).check(Progress.UNSEEN);

        assertThat(jobsAt(BEFORE_THREE.plus(Duration.ofHours(23)))).isZero();
        assertThat(jobsAt(BEFORE_THREE.plus(Duration.ofHours(25)))).isOne();
    }

    private long jobsAt(Instant now) {
        new NightCheck(at(now), jobs, Clock.fixed(now, ZoneOffset.UTC)).look();
        return jdbc.sql("select count(*) from job").query(Long.class).single();
    }

    private Books at(Instant now) {
        return new Books(database, book, told::add, transaction, Clock.fixed(now, ZoneOffset.UTC));
    }

    private void breakTheBooks(int times) {
        for (var i = 1; i <= times; i++) {
            jdbc.sql("""
                    insert into inventory_stock (sku, on_hand, reserved, reorder_at, unit_cost, version)
                    values (?, 1, 0, 0, 1, 0)""").param("BROKEN-%05d".formatted(i)).update();
        }
    }
}
