package shop.computer.server.payment.sandbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pretend bank's books. */
@Repository
@Profile("demo")
class SandboxBooks {

    private final JdbcClient jdbc;

    SandboxBooks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Transfer transfer) {
        jdbc.sql(
                """
                        insert into payment_sandbox_transfer (md5, hash, from_account, to_account, amount, currency, bill_number, created_ms)
                        values (:md5, :hash, :fromAccount, :toAccount, :amount, :currency, :billNumber, :createdMs)""")
                .paramSource(transfer).update();
    }

    /** In the order they were made: a code can be paid twice. */
    List<Transfer> of(String md5) {
        return jdbc.sql("""
                select md5, hash, from_account, to_account, amount, currency, bill_number, created_ms
                from payment_sandbox_transfer where md5 = ? order by id""").param(md5).query(SandboxBooks::transfer)
                .list();
    }

    /** The newest of a code: the API tells of one only, as the real one does. One that is yet to come is left out, but for one made too late. */
    Optional<Transfer> newest(String md5, long now) {
        var all = of(md5);
        return all.reversed().stream().filter(transfer -> transfer.createdMs() <= now).findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** @param hash the whole of it or its first digits */
    List<Transfer> byHash(String hash) {
        return jdbc.sql("""
                select md5, hash, from_account, to_account, amount, currency, bill_number, created_ms
                from payment_sandbox_transfer where left(hash, ?) = ? order by id""").params(hash.length(), hash)
                .query(SandboxBooks::transfer).list();
    }

    private static Transfer transfer(ResultSet row, int number) throws SQLException {
        return new Transfer(row.getString("md5"), row.getString("hash"), row.getString("from_account"),
                row.getString("to_account"),
                row.getBigDecimal("amount"), row.getString("currency"), row.getString("bill_number"),
                row.getLong("created_ms"));
    }
}
