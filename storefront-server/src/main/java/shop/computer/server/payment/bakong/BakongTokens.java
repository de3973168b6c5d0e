package shop.computer.server.payment.bakong;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The token by which the bank knows the shop. It lasts about 90 days; a new one is fetched a week before the end, by one caller at a time.
 * It is kept in memory only: after a restart the bank gives another for the same mail address.
 */
@Component
class BakongTokens {

    private static final Logger LOG = LoggerFactory.getLogger(BakongTokens.class);
    private static final Duration BEFORE_THE_END = Duration.ofDays(7);
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);

    private final JsonMapper json = JsonMapper.builder().build();
    private final ReentrantLock lock = new ReentrantLock();
    private final BakongHttp http;
    private final String email;
    private final Clock clock;
    private String token;
    private Instant nextTry = Instant.MIN;

    BakongTokens(BakongHttp http, BakongSettings settings, Clock clock) {
        this.http = http;
        this.email = settings.email();
        this.clock = clock;
        this.token = settings.token();
    }

    /** Good for now, as far as is known; empty if there is none. */
    String current() {
        lock.lock();
        try {
            if (nearItsEnd() && clock.instant().isAfter(nextTry)) {
                renew();
            }
            return token;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The bank refused this token.
     *
     * @return another one, if there is
     */
    Optional<String> insteadOf(String refused) {
        lock.lock();
        try {
            if (token.equals(refused) && clock.instant().isAfter(nextTry)) {
                renew();
            }
            return Optional.of(token).filter(now -> !now.equals(refused));
        } finally {
            lock.unlock();
        }
    }

    private boolean nearItsEnd() {
        return token.isBlank()
                || end(token).filter(end -> end.minus(BEFORE_THE_END).isBefore(clock.instant())).isPresent();
    }

    private void renew() {
        nextTry = clock.instant().plus(BETWEEN_TRIES);
        if (email.isBlank()) {
            LOG.error("The bank's token has ended or ends soon, and without BAKONG_EMAIL no new one can be fetched");
            return;
        }
        try {
            http.post("/v1/renew_token", Map.of("email", email), null).token().ifPresentOrElse(fresh -> {
                token = fresh;
                nextTry = Instant.MIN;
            }, () -> LOG.error("The bank gave no new token"));
        } catch (RestClientException e) {
            LOG.error("The bank could not be asked for a new token", e);
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
