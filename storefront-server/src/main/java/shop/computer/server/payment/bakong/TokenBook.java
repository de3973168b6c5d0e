package shop.computer.server.payment.bakong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.encrypt.TextEncryptor;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/** The bank's token as all servers share it. It lies in the database encrypted (AES-GCM, key derived from {@code SECRET_KEY}). */
@Component
class TokenBook {

    private static final Logger LOG = LoggerFactory.getLogger(TokenBook.class);
    private static final Duration RENEWING = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final String secret;
    private final Clock clock;

    TokenBook(JdbcClient jdbc, @Value("${shop.secret-key:}") String secret, Clock clock) {
        this.jdbc = jdbc;
        this.secret = secret;
        this.clock = clock;
    }

    /** A token of the bank and when it was fetched. */
    record Kept(String token, Instant renewedAt) {}

    /** Empty if none was fetched yet, or the one there was kept under another secret. */
    Optional<Kept> read() {
        return jdbc.sql("select salt, token, renewed_at from payment_bank_token where id = 1 and token is not null")
                .query((row, _) -> kept(row.getString("salt"), row.getString("token"),
                        row.getObject("renewed_at", LocalDateTime.class)))
                .optional().flatMap(found -> found);
    }

    /**
     * By the database's clock, so that servers whose clocks differ agree about it.
     *
     * @return whether this server shall fetch the next token; the others wait for what it brings
     */
    boolean claim() {
        return jdbc.sql("""
                update payment_bank_token set renewing_until = timestampadd(second, ?, current_timestamp(6))
                where id = 1 and (renewing_until is null or renewing_until <= current_timestamp(6))""")
                .param(RENEWING.toSeconds()).update() == 1;
    }

    void keep(String token) {
        var salt = KeyGenerators.string().generateKey();
        jdbc.sql(
                """
                        update payment_bank_token set salt = ?, token = ?, renewed_at = ?, renewing_until = null where id = 1""")
                .params(salt, box(salt).encrypt(token), utc(clock.instant())).update();
    }

    /** @return whether nobody said so today */
    boolean tellToday() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return jdbc.sql("update payment_bank_token set told_on = ? where id = 1 and (told_on is null or told_on < ?)")
                .params(today, today).update() == 1;
    }

    private Optional<Kept> kept(String salt, String token, @Nullable LocalDateTime renewedAt) {
        try {
            return Optional.of(new Kept(box(salt).decrypt(token),
                    renewedAt == null ? Instant.EPOCH : renewedAt.toInstant(ZoneOffset.UTC)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            LOG.warn("The bank's token was kept under another SECRET_KEY and cannot be read; a new one is fetched");
            return Optional.empty();
        }
    }

    private TextEncryptor box(String salt) {
        return Encryptors.delux("bank-token:" + secret, salt);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
