package shop.computer.server.customer.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;

@ServerTest
class SignInsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Autowired
    private SignInRows rows;
    @Autowired
    private SecretCodes secrets;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private JdbcClient jdbc;

    private final EmailAddress email = new EmailAddress(SignInKit.email());

    @Test
    void beginsAnAccountWithTheFirstRightCodeAndFindsItAgain() {
        at(NOW).ask(email, Locale.ENGLISH);
        var first = right(at(NOW).open(email, code(NOW)));
        at(NOW.plusSeconds(60)).ask(email, Locale.ENGLISH);
        var second = right(at(NOW.plusSeconds(61)).open(email, code(NOW.plusSeconds(60))));

        assertThat(at(NOW).find(first.token())).contains(first.customer());
        assertThat(second.customer()).isEqualTo(first.customer());
        assertThat(second.token()).isNotEqualTo(first.token());
    }

    @Test
    void takesACodeOnce() {
        at(NOW).ask(email, Locale.ENGLISH);
        var code = code(NOW);
        right(at(NOW).open(email, code));

        assertThat(at(NOW).open(email, code)).isEqualTo(new CodeTried.Over());
    }

    @Test
    void readsSpacesAndKhmerDigits() {
        at(NOW).ask(email, Locale.ENGLISH);
        var code = code(NOW);
        var khmer = code.chars().mapToObj(digit -> Character.toString(digit - '0' + '\u17e0')).reduce("",
                String::concat);

        right(at(NOW).open(email, " " + khmer.substring(0, 3) + " " + khmer.substring(3)));
    }

    @Test
    void forgivesFourWrongTriesAndNotTheFifth() {
        at(NOW).ask(email, Locale.ENGLISH);
        var code = code(NOW);

        for (int left = 4; left > 0; left--) {
            assertThat(at(NOW).open(email, other(code))).isEqualTo(new CodeTried.Wrong(left));
        }
        assertThat(at(NOW).open(email, other(code))).isEqualTo(new CodeTried.Over());
        assertThat(at(NOW).open(email, code)).isEqualTo(new CodeTried.Over());
    }

    @Test
    void knowsACodeForTenMinutes() {
        at(NOW).ask(email, Locale.ENGLISH);
        var code = code(NOW);
        var later = NOW.plus(Duration.ofMinutes(10));

        assertThat(at(later.minusSeconds(1)).letter(id())).isPresent();
        assertThat(at(later).letter(id())).isEmpty();
        assertThat(at(later).open(email, code)).isEqualTo(new CodeTried.Over());
    }

    @Test
    void takesOnlyTheNewestCode() {
        at(NOW).ask(email, Locale.ENGLISH);
        var old = rows.find(email).orElseThrow().nonce();
        at(NOW.plusSeconds(60)).ask(email, Locale.ENGLISH);

        assertThat(rows.find(email).orElseThrow().nonce()).isNotEqualTo(old);
        assertThat(jdbc.sql("select count(*) from customer_code where email = ?").param(email.value())
                .query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void sendsNoOtherCodeForAMinute() {
        assertThat(at(NOW).ask(email, Locale.ENGLISH)).isEqualTo(Duration.ofSeconds(60));
        var code = code(NOW);

        assertThat(at(NOW.plusSeconds(45)).ask(email, Locale.ENGLISH)).isEqualTo(Duration.ofSeconds(15));
        assertThat(code(NOW.plusSeconds(45))).isEqualTo(code);
    }

    @Test
    void sendsAnotherCodeAtOnceIfTheLastOneWasUsed() {
        at(NOW).ask(email, Locale.ENGLISH);
        right(at(NOW).open(email, code(NOW)));

        at(NOW.plusSeconds(1)).ask(email, Locale.ENGLISH);

        assertThat(at(NOW.plusSeconds(1)).letter(id())).isPresent();
    }

    @Test
    void sendsNoMoreThanSixMailsAnHourToOneAddress() {
        for (int minute = 0; minute < 6; minute++) {
            at(NOW.plus(Duration.ofMinutes(minute))).ask(email, Locale.ENGLISH);
        }

        assertThat(at(NOW.plus(Duration.ofMinutes(7))).ask(email, Locale.ENGLISH)).isEqualTo(Duration.ofMinutes(53));
        assertThat(at(NOW.plus(Duration.ofMinutes(60))).ask(email, Locale.ENGLISH)).isEqualTo(SignIns.GAP);
    }

    @Test
    void cannotTellACodeWithoutTheSecretOfTheShop() {
        at(NOW).ask(email, Locale.ENGLISH);
        var row = rows.find(email).orElseThrow();

        var guesses = java.util.stream.IntStream.range(0, 20)
                .filter(other -> new SecretCodes("another secret " + other).code(email, row.nonce())
                        .equals(code(NOW)))
                .count();

        assertThat(guesses).isLessThan(2);
        assertThat(at(NOW).letter(id()).orElseThrow().toString()).doesNotContain(code(NOW));
    }

    @Test
    void endsASignInAfterThirtyDays() {
        var token = signIn();

        assertThat(at(NOW.plus(Duration.ofDays(30)).minusSeconds(1)).find(token)).isPresent();
        assertThat(at(NOW.plus(Duration.ofDays(30))).find(token)).isEmpty();
    }

    @Test
    void signsOneBrowserOutOrAll() {
        var here = signIn();
        var there = signIn();
        var third = signIn();

        at(NOW).close(here);
        assertThat(at(NOW).find(here)).isEmpty();
        var customer = at(NOW).find(there).orElseThrow();
        at(NOW).closeAll(customer.account());

        assertThat(at(NOW).find(there)).isEmpty();
        assertThat(at(NOW).find(third)).isEmpty();
    }

    @Test
    void asksTheDatabaseNothingForWhatCannotBeAToken() throws Exception {
        assertThat(StatementCounter.during(() -> at(NOW).find("no token"))).isZero();
        assertThat(at(NOW).find(SecretCodes.nonce())).isEmpty();
    }

    @Test
    void throwsOldCodesAndSignInsAway() {
        var token = signIn();
        at(NOW).ask(email, Locale.ENGLISH);

        at(NOW.plus(Duration.ofDays(31))).sweep();

        assertThat(rows.find(email)).isEmpty();
        assertThat(at(NOW).find(token)).isEmpty();
    }

    private String signIn() {
        at(NOW).ask(email, Locale.ENGLISH);
        return right(at(NOW).open(email, code(NOW))).token();
    }

    private static CodeTried.Right right(CodeTried tried) {
        assertThat(tried).isInstanceOf(CodeTried.Right.class);
        return (CodeTried.Right) tried;
    }

    private String code(Instant when) {
        return at(when).letter(id()).orElseThrow().code();
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private long id() {
        return rows.find(email).orElseThrow().id();
    }

    private SignIns at(Instant time) {
        return new SignIns(rows, secrets, events, Clock.fixed(time, ZoneOffset.UTC));
    }
}
