package shop.computer.server.payment.bakong;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import shop.computer.api.payment.BankTrouble;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.BankSilent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The token by which the bank knows the shop. It lasts about 90 days; two weeks before the end, or when it is refused, a new one is fetched,
 * by one caller of one server at a time, and shared by all. If the bank refuses the new one as well, no question is put for a while, ever
 * longer, and staff are told: asking on would only cost questions.
 */
@Component
class BakongTokens {

    private static final Logger LOG = LoggerFactory.getLogger(BakongTokens.class);
    private static final Duration BEFORE_THE_END = Duration.ofDays(14);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);
    /** While the token still works, a try must not cost the questions of customers. */
    private static final Duration BETWEEN_EARLY_TRIES = Duration.ofHours(12);
    private static final List<Duration> SILENCE = List.of(Duration.ofSeconds(15), Duration.ofMinutes(1),
            Duration.ofHours(1));
    private static final Duration ANOTHER_IS_AT_IT = Duration.ofSeconds(5);

    private final JsonMapper json = JsonMapper.builder().build();
    private final ReentrantLock lock = new ReentrantLock();
    private final BakongHttp http;
    private final BakongSettings settings;
    private final TokenBook book;
    private final BankBudget budget;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private String token = "";
    private final Set<String> refusedOnes = ConcurrentHashMap.newKeySet();
    private Instant nextTry = Instant.MIN;
    private Instant nextEarlyTry = Instant.MIN;
    private Instant refusedUntil = Instant.MIN;
    private volatile int strikes;

    BakongTokens(BakongHttp http, BakongSettings settings, TokenBook book, BankBudget budget,
            ApplicationEventPublisher events, Clock clock) {
        this.http = http;
        this.settings = settings;
        this.book = book;
        this.budget = budget;
        this.events = events;
        this.clock = clock;
    }

    /** Good for now, as far as is known; empty if there is none, or all were refused a short time ago. */
    Optional<String> current() {
        lock.lock();
        try {
            if (clock.instant().isBefore(refusedUntil)) {
                return Optional.empty();
            }
            if (token.isBlank()) {
                token = known();
            }
            if (nearItsEnd() && clock.instant().isAfter(nextEarlyTry)) {
                renewEarly();
            }
            return Optional.of(token).filter(now -> !now.isBlank());
        } finally {
            lock.unlock();
        }
    }

    private void renewEarly() {
        token = known();
        if (!nearItsEnd()) {
            return;
        }
        var renewal = renew();
        if (renewal != Renewal.ELSEWHERE) {
            nextEarlyTry = clock.instant().plus(token.isBlank() ? BETWEEN_TRIES : BETWEEN_EARLY_TRIES);
        }
        if (renewal == Renewal.FAILED) {
            tell(BankTrouble.TOKEN_ENDS);
        }
    }

    /**
     * The bank refused this token. What another server fetched comes first, then what the shop was set up with, which may be newer than what
     * it fetched once; then a new one is asked for.
     *
     * @return another one, if there is
     */
    Optional<String> insteadOf(String refused) {
        lock.lock();
        try {
            refusedOnes.add(refused);
            if (token.equals(refused)) {
                token = Stream.of(known(), settings.token())
                        .filter(one -> !one.isBlank() && !refusedOnes.contains(one)).findFirst().orElse(refused);
            }
            var renewal = token.equals(refused) && clock.instant().isAfter(nextTry) ? renew() : Renewal.FAILED;
            if (!token.equals(refused) && !token.isBlank()) {
                return Optional.of(token);
            }
            if (renewal == Renewal.ELSEWHERE) {
                refusedUntil = clock.instant().plus(ANOTHER_IS_AT_IT);
            } else {
                giveUp();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** The bank took the token; one that it was not set up with before is shared with the other servers. */
    void accepted(String taken) {
        if (strikes > 0 || !refusedOnes.isEmpty()) {
            lock.lock();
            try {
                strikes = 0;
                if (!refusedOnes.isEmpty() && !taken.equals(known())) {
                    book.keep(taken);
                }
                refusedOnes.clear();
            } finally {
                lock.unlock();
            }
        }
    }

    /** The bank refused the newest token, too: asking on would only cost questions. */
    void refusedAgain(String refused) {
        lock.lock();
        try {
            refusedOnes.add(refused);
            giveUp();
        } finally {
            lock.unlock();
        }
    }

    private void giveUp() {
        refusedUntil = clock.instant().plus(SILENCE.get(Math.min(strikes, SILENCE.size() - 1)));
        strikes = strikes + 1;
        tell(BankTrouble.TOKEN);
    }

    /** What another server fetched comes before what the shop was set up with. */
    private String known() {
        return book.read().map(TokenBook.Kept::token).orElse(settings.token());
    }

    private boolean nearItsEnd() {
        return token.isBlank()
                || end(token).filter(end -> end.minus(BEFORE_THE_END).isBefore(clock.instant())).isPresent();
    }

    /** What came of an attempt to get a new token. */
    private enum Renewal {
        DONE, FAILED, ELSEWHERE
    }

    private Renewal renew() {
        nextTry = clock.instant().plus(BETWEEN_TRIES);
        if (settings.email().isBlank()) {
            return Renewal.FAILED;
        }
        if (!book.claim()) {
            nextTry = clock.instant().plus(ANOTHER_IS_AT_IT);
            return Renewal.ELSEWHERE;
        }
        return budget.take(false) && fetch() ? Renewal.DONE : Renewal.FAILED;
    }

    private boolean fetch() {
        try {
            var fetched = http.post("/v1/renew_token", Map.of("email", settings.email()), null).token();
            fetched.ifPresentOrElse(now -> {
                token = now;
                nextTry = Instant.MIN;
                book.keep(now);
            }, () -> LOG.error("The bank gave no new token"));
            return fetched.isPresent();
        } catch (RestClientException e) {
            LOG.error("The bank could not be asked for a new token", e);
            return false;
        }
    }

    /** Once a day. */
    private void tell(BankTrouble why) {
        if (book.tellToday()) {
            LOG.error(why == BankTrouble.TOKEN
                    ? "The bank refuses the shop's token; payments must be confirmed by hand. Check BAKONG_TOKEN and BAKONG_EMAIL"
                    : "The bank's token ends within two weeks and no new one could be fetched. Check BAKONG_EMAIL");
            events.publishEvent(new BankSilent(why, clock.instant().plus(BETWEEN_TRIES)));
        }
    }

    /** Of a JWT: when it ends. Anything else has no end that could be known. */
    private Optional<Instant> end(String jwt) {
        var parts = jwt.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            var claims = json.readTree(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
            return Optional.of(claims.path("exp")).filter(exp -> exp.isNumber())
                    .map(exp -> Instant.ofEpochSecond(exp.asLong(0)));
        } catch (DateTimeException | IllegalArgumentException | JacksonException e) {
            return Optional.empty();
        }
    }
}
