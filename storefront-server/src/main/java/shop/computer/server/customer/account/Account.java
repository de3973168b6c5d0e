package shop.computer.server.customer.account;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import shop.computer.server.customer.Phone;

/**
 * What an account holds.
 *
 * @param name at most 100 characters; absent if not given
 * @param phone absent if not given
 * @param addresses at most {@link Accounts#MOST_ADDRESSES}, oldest first
 */
public record Account(AccountId id, EmailAddress email, @Nullable String name, @Nullable Phone phone,
        List<SavedAddress> addresses) {

    public Account {
        addresses = List.copyOf(addresses);
    }

    public Optional<SavedAddress> address(long id) {
        return addresses.stream().filter(address -> address.id() == id).findFirst();
    }
}
