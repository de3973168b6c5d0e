package shop.computer.server.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.ServerTest;

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
    private JdbcClient jdbc;

    private final List<Object> told = new ArrayList<>();

    @AfterEach
    void repair() {
        jdbc.sql("delete from inventory_stock where sku like 'BROKEN-%'").update();
        jdbc.sql("delete from books_check").update();
        jdbc.sql("update platform_lease set held_until = '2026-01-01 00:00:00' where name = 'books'").update();
    }

    @Test
    void remembersWhatItFound() {
        breakTheBooks(1);

        var check = at(BEFORE_THREE).check();

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

        at(BEFORE_THREE).check();

        assertThat(told).singleElement().isInstanceOfSatisfying(BooksBroken.class,
                broken -> assertThat(broken.rules()).contains("I1-on-hand-is-the-sum"));
    }

    @Test
    void namesTwentyOfManyAndCountsThem() {
        breakTheBooks(25);

        var finding = at(BEFORE_THREE).check().findings().getFirst();

        assertThat(finding.count()).isGreaterThanOrEqualTo(25);
        assertThat(finding.keys()).hasSize(20);
    }

    @Test
    void isAskedForOnceANightAfterThree() {
        at(BEFORE_THREE).check();

        assertThat(checksAt(BEFORE_THREE)).isZero();
        assertThat(checksAt(BEFORE_THREE.plus(Duration.ofMinutes(30)))).isOne();
        freeTheLease();
        assertThat(checksAt(BEFORE_THREE.plus(Duration.ofHours(23)))).isZero();
        assertThat(checksAt(BEFORE_THREE.plus(Duration.ofHours(25)))).isOne();
    }

    @Test
    void isLeftToTheServerThatHoldsTheLease() {
        assertThat(checksAt(BEFORE_THREE)).isOne();
        jdbc.sql("delete from books_check").update();

        assertThat(checksAt(BEFORE_THREE)).isZero();
    }

    private long checksAt(Instant now) {
        var before = count();
        new NightCheck(at(now), jdbc, Clock.fixed(now, ZoneOffset.UTC)).look();
        return count() - before;
    }

    private Books at(Instant now) {
        return new Books(database, book, told::add, transaction, Clock.fixed(now, ZoneOffset.UTC));
    }

    private long count() {
        return jdbc.sql("select count(*) from books_check").query(Long.class).single();
    }

    private void freeTheLease() {
        jdbc.sql("update platform_lease set held_until = '2026-01-01 00:00:00' where name = 'books'").update();
    }

    private void breakTheBooks(int times) {
        for (var i = 1; i <= times; i++) {
            jdbc.sql("""
                    insert into inventory_stock (sku, on_hand, reserved, reorder_at, unit_cost, version)
                    values (?, 1, 0, 0, 1, 0)""").param("BROKEN-%05d".formatted(i)).update();
        }
    }
}
