package shop.computer.server.payment.bakong;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductionBankCheckTests {

    private static BakongSettings bank(String url, String relay) {
        return new BakongSettings(URI.create(url), "token", "", relay, false);
    }

    @Test
    void letsTheBankItselfAndANamedRelayPass() {
        assertThatCode(() -> ProductionBankCheck.check(bank("https://api-bakong.nbc.gov.kh", ""), "shop@bank"))
                .doesNotThrowAnyException();
        assertThatCode(() -> ProductionBankCheck.check(bank("https://relay.example.com/bank", "relay.example.com"),
                "shop@bank"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://api-bakong.nbc.gov.kh.example.com", "https://example.com/api-bakong.nbc.gov.kh",
            "https://api-bakong.nbc.gov.kh@example.com", "http://localhost:8080/sandbox/bank",
            "http://api-bakong.nbc.gov.kh",
            "https://sit-api-bakong.nbc.gov.kh"})
    void stopsAtEveryOtherAddress(String url) {
        assertThatThrownBy(() -> ProductionBankCheck.check(bank(url, ""), "shop@bank"))
                .hasMessageContaining("BAKONG_BASE_URL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "shop", "computer_shop@demo"})
    void stopsWithoutAnAccountOfTheShop(String account) {
        assertThatThrownBy(() -> ProductionBankCheck.check(bank("https://api-bakong.nbc.gov.kh", ""), account))
                .hasMessageContaining("BAKONG_ACCOUNT");
    }
}
