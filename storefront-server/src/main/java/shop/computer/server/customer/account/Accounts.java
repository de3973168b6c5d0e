package shop.computer.server.customer.account;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.server.customer.Phone;

/** The accounts of customers and the addresses they keep there. An account begins with a sign-in, see {@link SignIns}. */
@Service
public class Accounts {

    /** How many addresses an account keeps. */
    public static final int MOST_ADDRESSES = 10;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty once it is deleted. Two SQL statements. */
    @Transactional(readOnly = true)
    public Optional<Account> find(AccountId id) {
        var addresses = addresses(id);
        return jdbc.sql("select email, name, phone from customer_account where id = :id").param("id", id.value())
                .query((row, index) -> new Account(id, new EmailAddress(row.getString("email")), row.getString("name"),
                        phone(row.getString("phone")), addresses))
                .optional();
    }

    @Transactional
    public void rename(AccountId id, @Nullable String name, @Nullable Phone phone) {
        jdbc.sql("update customer_account set name = :name, phone = :phone where id = :id").param("name", name)
                .param("phone", phone == null ? null : phone.e164()).param("id", id.value()).update();
    }

    /**
     * Keeps an address: a new one if its id is 0, else in place of the one it was.
     *
     * @throws TooManyAddressesException if the account can keep no more
     */
    @Transactional
    public void keep(AccountId id, SavedAddress address) {
        jdbc.sql("select id from customer_account where id = :id for update").param("id", id.value())
                .query(Long.class).optional().ifPresent(known -> write(id, address));
    }

    private void write(AccountId account, SavedAddress address) {
        if (address.id() == 0 && addresses(account).size() >= MOST_ADDRESSES) {
            throw new TooManyAddressesException();
        }
        var statement = address.id() == 0
                ? """
                        insert into customer_address (account_id, province, district, commune, street, landmark)
                        values (:account, :province, :district, :commune, :street, :landmark)"""
                : """
                        update customer_address set province = :province, district = :district, commune = :commune,
                            street = :street, landmark = :landmark
                        where id = :id and account_id = :account""";
        jdbc.sql(statement).param("id", address.id()).param("account", account.value())
                .param("province", address.province()).param("district", address.district())
                .param("commune", address.commune()).param("street", address.street())
                .param("landmark", address.landmark()).update();
    }

    /** Does nothing if the account has no such address. */
    @Transactional
    public void drop(AccountId id, long address) {
        jdbc.sql("delete from customer_address where id = :address and account_id = :id").param("address", address)
                .param("id", id.value()).update();
    }

    /**
     * Deletes the account with its addresses, its code and all its sign-ins. Orders stay, as the books need them, and belong to no account any
     * more.
     */
    @Transactional
    public void delete(AccountId id) {
        jdbc.sql("delete from customer_code where email in (select email from customer_account where id = :id)")
                .param("id", id.value()).update();
        jdbc.sql("delete from customer_account where id = :id").param("id", id.value()).update();
    }

    private List<SavedAddress> addresses(AccountId id) {
        return jdbc.sql("""
                select id, province, district, commune, street, landmark from customer_address
                where account_id = :id order by id""").param("id", id.value())
                .query((row, index) -> new SavedAddress(row.getLong("id"), row.getString("province"),
                        row.getString("district"), row.getString("commune"), row.getString("street"),
                        row.getString("landmark")))
                .list();
    }

    private static @Nullable Phone phone(@Nullable String e164) {
        return e164 == null ? null : new Phone(e164);
    }
}
