package shop.computer.server.customer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.computer.server.ServerTest;
import shop.computer.server.customer.Phone;

@ServerTest
class AccountsTests {

    @Autowired
    private Accounts accounts;
    @Autowired
    private SignInRows rows;
    @Autowired
    private SignIns signIns;
    @Autowired
    private Clock clock;

    private AccountId id;
    private EmailAddress email;

    @BeforeEach
    void somebodyNew() {
        email = new EmailAddress(SignInKit.email());
        id = rows.account(email, clock.instant());
    }

    @Test
    void keepsNameAndPhone() {
        accounts.rename(id, "Sok Dara", new Phone("+85512345678"));

        assertThat(account().name()).isEqualTo("Sok Dara");
        assertThat(account().phone()).isEqualTo(new Phone("+85512345678"));
        accounts.rename(id, null, null);
        assertThat(account()).isEqualTo(new Account(id, email, null, null, List.of()));
    }

    @Test
    void addsChangesAndDropsAnAddress() {
        accounts.keep(id, address("Daun Penh"));
        var kept = account().addresses().getFirst();

        accounts.keep(id, new SavedAddress(kept.id(), "KH-17", "Siem Reap", "Svay Dangkum", null, "Old market"));

        assertThat(account().addresses()).singleElement()
                .satisfies(changed -> assertThat(changed.line(Locale.ENGLISH))
                        .isEqualTo("Old market, Svay Dangkum, Siem Reap, Siem Reap"));
        accounts.drop(id, kept.id());
        assertThat(account().addresses()).isEmpty();
    }

    @Test
    void keepsTenAddresses() {
        for (int number = 1; number <= 10; number++) {
            accounts.keep(id, address("District " + number));
        }

        assertThatThrownBy(() -> accounts.keep(id, address("District 11")))
                .isInstanceOf(TooManyAddressesException.class);
        assertThat(account().addresses()).hasSize(10);
    }

    @Test
    void touchesNobodyElsesAddress() {
        accounts.keep(id, address("Daun Penh"));
        var mine = account().addresses().getFirst();
        var stranger = rows.account(new EmailAddress(SignInKit.email()), clock.instant());

        accounts.keep(stranger, new SavedAddress(mine.id(), "KH-1", "Elsewhere", "Elsewhere", "1", null));
        accounts.drop(stranger, mine.id());

        assertThat(account().addresses()).containsExactly(mine);
        assertThat(accounts.find(stranger).orElseThrow().addresses()).isEmpty();
    }

    @Test
    void deletesAllOfAnAccount() {
        accounts.keep(id, address("Daun Penh"));
        signIns.ask(email, Locale.ENGLISH);

        accounts.delete(id);

        assertThat(accounts.find(id)).isEmpty();
        assertThat(rows.find(email)).isEmpty();
    }

    private Account account() {
        return accounts.find(id).orElseThrow();
    }

    private static SavedAddress address(String district) {
        return new SavedAddress(0, "KH-12", district, "Phsar Thmei", "Street 130", null);
    }
}
