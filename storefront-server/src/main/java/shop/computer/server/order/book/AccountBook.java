package shop.computer.server.order.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shop.computer.api.OrderNumber;
import shop.computer.server.customer.account.AccountId;
import shop.computer.server.customer.account.EmailAddress;

/** Which order belongs to which account: those placed from it or put into it, and those with its mail address. */
@Repository
public class AccountBook {

    private final JdbcClient jdbc;

    AccountBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(OrderNumber number, @Nullable Long account, @Nullable String email) {

        /** Databases take é for e. */
        boolean isOf(AccountId id, EmailAddress address) {
            return account != null && account == id.value() || address.isWrittenAs(email);
        }
    }

    /** Newest first. */
    public List<OrderNumber> numbers(AccountId account, EmailAddress email, int limit) {
        return jdbc.sql("""
                select number, account_id, email from shop_order where account_id = :account or email = :email
                order by id desc limit :limit""").param("account", account.value()).param("email", email.value())
                .param("limit", limit).query(AccountBook::row).list().stream().filter(row -> row.isOf(account, email))
                .map(Row::number).toList();
    }

    /** Whether an order could be put into this account: it is in none, not even in this one. */
    public boolean isFree(OrderNumber number, AccountId account, EmailAddress email) {
        return row(number).filter(row -> row.account() == null && !row.isOf(account, email)).isPresent();
    }

    /** Puts an order into an account unless it is in one. */
    public void give(OrderNumber number, AccountId account) {
        jdbc.sql("update shop_order set account_id = :account where number = :number and account_id is null")
                .param("account", account.value()).param("number", number.value()).update();
    }

    private Optional<Row> row(OrderNumber number) {
        return jdbc.sql("select number, account_id, email from shop_order where number = :number")
                .param("number", number.value()).query(AccountBook::row).optional();
    }

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(new OrderNumber(row.getString("number")), row.getObject("account_id", Long.class),
                row.getString("email"));
    }
}
