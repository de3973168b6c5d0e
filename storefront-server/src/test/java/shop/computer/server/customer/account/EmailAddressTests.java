package shop.computer.server.customer.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void readsWhatPeopleTypeInSmallLetters() {
        assertThat(EmailAddress.parse("  Dara.Sok+shop@Example.COM "))
                .contains(new EmailAddress("dara.sok+shop@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dara", "dara@", "@example.com", "dara@example", "a b@example.com", "a@b@example.com",
            "dara@example..com", "a@example.com,b@example.com", "a@example.com\nBcc:b@example.com", "<a@example.com>"})
    void refusesWhatNoMailCanBeSentTo(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThat(EmailAddress.parse(null)).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(250) + "@example.com")).isEmpty();
    }

    @Test
    void takesNoLetterForAnotherThatADatabaseCannotTellFromIt() {
        assertThat(EmailAddress.parse("jos\u00e9@example.com")).isEmpty();
        assertThat(new EmailAddress("jose@example.com").isWrittenAs("jos\u00e9@example.com")).isFalse();
        assertThat(new EmailAddress("kim@example.com").isWrittenAs("\u212aim@example.com")).isFalse();
        assertThat(new EmailAddress("kim@example.com").isWrittenAs("Kim@Example.com")).isTrue();
        assertThat(new EmailAddress("kim@example.com").isWrittenAs(null)).isFalse();
    }
}
