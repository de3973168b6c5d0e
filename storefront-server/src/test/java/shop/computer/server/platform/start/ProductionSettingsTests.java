package shop.computer.server.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class ProductionSettingsTests {

    private final MockEnvironment settings = safe();

    @Test
    void letASafeShopStart() {
        assertThat(new ProductionSettings(settings).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MYSQL_HOST", "MYSQL_DB", "MYSQL_USER", "MYSQL_PASSWORD", "SECRET_KEY", "SHOP_PUBLIC_URL",
            "BAKONG_ACCOUNT",
            "BAKONG_MERCHANT_NAME", "BAKONG_CITY"})
    void nameASettingThatIsMissing(String name) {
        settings.setProperty(name, " ");

        assertThat(new ProductionSettings(settings).faults()).containsExactly(name + " is missing.");
    }

    @Test
    void wantOneWayToAskTheBank() {
        settings.setProperty("BAKONG_TOKEN", "");

        assertThat(new ProductionSettings(settings).faults())
                .containsExactly("BAKONG_TOKEN or BAKONG_EMAIL is missing.");
    }

    @ParameterizedTest
    @CsvSource({"SECRET_KEY,too-short", "SECRET_KEY,demo-only-secret-key-never-used-in-production",
            "SECRET_KEY,a-key-for-tests-only-0123456789abcdef", "SECRET_KEY,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "SHOP_PUBLIC_URL,http://shop.example", "SHOP_PUBLIC_URL,shop.example", "MYSQL_PASSWORD,changeme",
            "MYSQL_PASSWORD,Shopkeeper",
            "BAKONG_ACCOUNT,somebody", "BAKONG_ACCOUNT,shop@demo", "BAKONG_BASE_URL,http://bank.example"})
    void nameASettingThatIsUnsafeAndNeverRepeatIt(String name, String value) {
        settings.setProperty(name, value);

        assertThat(new ProductionSettings(settings).faults()).singleElement().asString().startsWith(name + " ")
                .endsWith(".")
                .doesNotContain(value);
    }

    @Test
    void keepTheDemoOutOfARealShop() {
        settings.setActiveProfiles("production", "demo");

        assertThat(new ProductionSettings(settings).faults()).singleElement().asString().contains("exclude each other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ហាងកុំព្យូទ័រ", "A merchant with a name that is too long"})
    void refuseAMerchantWhoseNameBanksDoNotAgreeOn(String name) {
        assertThat(new ProductionSettings(safe().withProperty("BAKONG_MERCHANT_NAME", name)).faults())
                .singleElement().asString().startsWith("BAKONG_MERCHANT_NAME must be");
    }

    @Test
    void stopTheStartWithASentenceInsteadOfAStackOfCauses() {
        var context = new GenericApplicationContext();
        context.setEnvironment(safe().withProperty("SECRET_KEY", "short"));

        assertThatThrownBy(() -> new ProductionGate().initialize(context)).isInstanceOfSatisfying(
                UnsafeSettingsException.class,
                stopped -> assertThat(new UnsafeSettingsFailureAnalyzer().analyze(stopped).getDescription())
                        .startsWith("SECRET_KEY is"));
    }

    @Test
    void saysWhichSettingMovesTheShopToAnotherPort() {
        var said = new PortFailureAnalyzer(safe()).analyze(new PortInUseException(8080));

        assertThat(said.getDescription()).isEqualTo("Port 8080 is taken by another program.");
        assertThat(said.getAction()).contains("PORT=8081");
    }

    private static MockEnvironment safe() {
        var safe = new MockEnvironment().withProperty("MYSQL_HOST", "localhost").withProperty("MYSQL_DB", "shop")
                .withProperty("MYSQL_USER", "shopkeeper").withProperty("MYSQL_PASSWORD", "k3Tz-41-uwq")
                .withProperty("SECRET_KEY", "Vq0mJ3x9Lk2Zr7Nw5Yb8Hc1Tf6Gd4Ps0Aq")
                .withProperty("SHOP_PUBLIC_URL", "https://shop.example")
                .withProperty("BAKONG_ACCOUNT", "shop@bank").withProperty("BAKONG_MERCHANT_NAME", "Shop")
                .withProperty("BAKONG_CITY", "Phnom Penh").withProperty("BAKONG_TOKEN", "token");
        safe.setActiveProfiles("production");
        return safe;
    }
}
