package shop.computer.server.customer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables customer_code and customer_sign_in, and the row of an account as it begins. */
@Repository
class SignInRows {

    private static final String CODE = """
            select id, email, nonce, language, asked_at, tries, counted_from, sent from customer_code""";

    private final JdbcClient jdbc;

    SignInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of an address, made if there is none; nobody else gets it until this transaction ends. */
    CodeRow lock(EmailAddress email, Locale language, Instant now) {
        jdbc.sql("""
                insert into customer_code (email, nonce, language, asked_at, tries, counted_from, sent)
                values (:email, '', :language, :now, 0, :now, 0)
                on duplicate key update email = :email""").param("email", email.value())
                .param("language", language.getLanguage()).param("now", utc(now)).update();
        return jdbc.sql(CODE + " where email = :email for update").param("email", email.value())
                .query(SignInRows::code).single();
    }

    void renew(long code, String nonce, Locale language, Instant now, Instant countedFrom, int sent) {
        jdbc.sql("""
                update customer_code set nonce = :nonce, language = :language, asked_at = :now, tries = 0,
                    counted_from = :from, sent = :sent where id = :id""")
                .param("nonce", nonce).param("language", language.getLanguage()).param("now", utc(now))
                .param("from", utc(countedFrom)).param("sent", sent).param("id", code).update();
    }

    Optional<CodeRow> find(long code) {
        return jdbc.sql(CODE + " where id = :id").param("id", code).query(SignInRows::code).optional();
    }

    Optional<CodeRow> find(EmailAddress email) {
        return jdbc.sql(CODE + " where email = :email").param("email", email.value()).query(SignInRows::code)
                .optional();
    }

    /** Counts a try of a code that is good. Whoever tries at the same time waits here. @return whether there is such a code */
    boolean countTry(EmailAddress email, Instant notBefore, int most) {
        return jdbc.sql("""
                update customer_code set tries = tries + 1
                where email = :email and nonce <> '' and tries < :most and asked_at > :start""")
                .param("email", email.value()).param("most", most).param("start", utc(notBefore)).update() > 0;
    }

    /** The code is used up; how many mails the address got is still counted. */
    void forget(EmailAddress email) {
        jdbc.sql("update customer_code set nonce = '' where email = :email").param("email", email.value()).update();
    }

    /** The account of an address, begun if there is none. */
    AccountId account(EmailAddress email, Instant now) {
        jdbc.sql("""
                insert into customer_account (email, created_at) values (:email, :now)
                on duplicate key update email = :email""").param("email", email.value()).param("now", utc(now))
                .update();
        return new AccountId(jdbc.sql("select id from customer_account where email = :email")
                .param("email", email.value()).query(Long.class).single());
    }

    void open(String hash, AccountId account, Instant end) {
        jdbc.sql("insert into customer_sign_in (token_hash, account_id, ends_at) values (:hash, :account, :end)")
                .param("hash", hash).param("account", account.value()).param("end", utc(end)).update();
    }

    Optional<SignedIn> signedIn(String hash, Instant now) {
        return jdbc.sql("""
                select a.id, a.email from customer_sign_in s join customer_account a on a.id = s.account_id
                where s.token_hash = :hash and s.ends_at > :now""").param("hash", hash).param("now", utc(now))
                .query((row, index) -> new SignedIn(row.getLong("id"), row.getString("email"))).optional();
    }

    void close(String hash) {
        jdbc.sql("delete from customer_sign_in where token_hash = :hash").param("hash", hash).update();
    }

    void closeAll(AccountId account) {
        jdbc.sql("delete from customer_sign_in where account_id = :account").param("account", account.value())
                .update();
    }

    void sweep(Instant now, Instant codesBefore) {
        jdbc.sql("delete from customer_sign_in where ends_at < :now").param("now", utc(now)).update();
        jdbc.sql("delete from customer_code where asked_at < :before").param("before", utc(codesBefore)).update();
    }

    private static CodeRow code(ResultSet row, int index) throws SQLException {
        return new CodeRow(row.getLong("id"), new EmailAddress(row.getString("email")), row.getString("nonce"),
                row.getString("language"), instant(row, "asked_at"), row.getInt("tries"),
                instant(row, "counted_from"), row.getInt("sent"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
