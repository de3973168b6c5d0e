package shop.computer.server.customer.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ShopTime;

/**
 * Signing in without a password: who can read the mails of an address may open its account. An account begins with the first right code, so that
 * asking for one tells nobody whether there is an account.
 */
@Service
public class SignIns {

    /** How long a browser stays signed in. */
    public static final Duration LIFE = Duration.ofDays(30);
    /** How long a code can be used. */
    public static final Duration CODE_LIFE = Duration.ofMinutes(10);
    /** How long to wait for another mail to the same address. */
    public static final Duration GAP = Duration.ofSeconds(60);
    /** How often a code may be tried. */
    static final int MOST_TRIES = 5;
    /** How many mails one address gets in {@link #COUNTED}. */
    static final int MOST_MAILS = 6;
    static final Duration COUNTED = Duration.ofHours(1);

    private final SignInRows rows;
    private final SecretCodes secrets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIns(SignInRows rows, SecretCodes secrets, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a new code, unless one was sent so short a time ago, or so many, that this address has to wait; the newest code stays good then.
     *
     * @param language of the mail
     * @return how long to wait before another can be asked for
     */
    @Retryable(includes = {ConcurrencyFailureException.class, DuplicateKeyException.class}, maxRetries = 3, delay = 20)
    @Transactional
    public Duration ask(EmailAddress email, Locale language) {
        var now = clock.instant();
        var code = rows.lock(email, language, now);
        var wait = waitOf(code, now);
        if (!wait.isZero()) {
            return wait;
        }
        var counts = code.countedFrom().plus(COUNTED).isAfter(now);
        rows.renew(code.id(), SecretCodes.nonce(), language, now, counts ? code.countedFrom() : now,
                counts ? code.sent() + 1 : 1);
        events.publishEvent(new CodeAsked(code.id()));
        return GAP;
    }

    private static Duration waitOf(CodeRow code, Instant now) {
        if (code.sent() == 0) {
            return Duration.ZERO;
        }
        var free = code.isUsed() ? now : code.askedAt().plus(GAP);
        var counted = code.countedFrom().plus(COUNTED);
        if (code.sent() >= MOST_MAILS && counted.isAfter(free)) {
            free = counted;
        }
        return free.isAfter(now) ? Duration.between(now, free) : Duration.ZERO;
    }

    /** What is to be mailed; empty once nobody can use it any more. */
    @Transactional(readOnly = true)
    public Optional<CodeLetter> letter(long code) {
        return rows.find(code).filter(row -> row.isGood(clock.instant()))
                .map(row -> new CodeLetter(row.email(), secrets.code(row.email(), row.nonce()),
                        Locale.of(row.language()), row.askedAt()));
    }

    /**
     * Tries a code. Each try counts, also of two at the same time, and the right one counts once.
     *
     * @param typed with spaces or in Khmer digits if people like
     */
    @Transactional
    public CodeTried open(EmailAddress email, String typed) {
        var now = clock.instant();
        if (!rows.countTry(email, now.minus(CODE_LIFE), MOST_TRIES)) {
            return new CodeTried.Over();
        }
        var code = rows.find(email).orElseThrow();
        if (!isSame(secrets.code(email, code.nonce()), SecretCodes.digits(typed))) {
            return code.tries() < MOST_TRIES ? new CodeTried.Wrong(MOST_TRIES - code.tries()) : new CodeTried.Over();
        }
        rows.forget(email);
        var account = rows.account(email, now);
        var token = SecretCodes.nonce();
        rows.open(SecretCodes.hash(token), account, now.plus(LIFE));
        return new CodeTried.Right(token, new SignedIn(account.value(), email.value()));
    }

    /** Who holds this token. One SQL statement; none for what cannot be a token. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(@Nullable String token) {
        return token == null || !SecretCodes.isNonce(token)
                ? Optional.empty()
                : rows.signedIn(SecretCodes.hash(token), clock.instant());
    }

    /** Signs one browser out. */
    @Transactional
    public void close(String token) {
        rows.close(SecretCodes.hash(token));
    }

    /** Signs all browsers out. */
    @Transactional
    public void closeAll(AccountId account) {
        rows.closeAll(account);
    }

    @Scheduled(cron = "0 45 3 * * *", zone = ShopTime.ZONE_NAME)
    @Transactional
    void sweep() {
        rows.sweep(clock.instant(), clock.instant().minus(COUNTED));
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
