package shop.computer.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.report.SalesDay;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonTests {

    private final JsonMapper json = JsonMapper.builder().build();

    /** All that is sent. A fault stays on the server: what is sent of it is a field error of the problem. */
    static Stream<Class<?>> records() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("shop.computer.api")
                .stream().filter(JavaClass::isRecord).<Class<?>>map(JavaClass::reflect)
                .filter(type -> type != Version.class && type != CursorPage.class && type != InputFault.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    void comesBackAsItWent(Class<?> type) {
        for (var sparse : List.of(false, true)) {
            var sent = Samples.of(type, sparse);

            var received = json.readValue(json.writeValueAsString(sent), type);

            assertThat(received).isEqualTo(sent);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void isReadByAClientThatKnowsLess(Class<?> type) {
        var mapper = json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
        var sent = json.writeValueAsString(Samples.of(type, false));
        var newer = sent.startsWith("{") ? "{\"newerThanTheClient\":1," + sent.substring(1) : sent;

        assertThat(mapper.readValue(newer, type)).isEqualTo(Samples.of(type, false));
    }

    @Test
    void writesMoneyAsNumberAndCurrency() {
        assertThat(json.writeValueAsString(Money.usd("499.90"))).isEqualTo("{\"amount\":499.90,\"currency\":\"USD\"}");
    }

    @Test
    void writesNumbersOfThingsAsPlainText() {
        assertThat(json.writeValueAsString(List.of(new Sku("00012345"), new OrderNumber("CS-2611048213"))))
                .isEqualTo("[\"00012345\",\"CS-2611048213\"]");
    }

    @Test
    void leavesOutWhatTheReaderMayNotSee() {
        assertThat(json.writeValueAsString(Samples.of(SalesDay.class, true))).doesNotContain("cost", "profit");
    }

    @Test
    void readsAPageOfALongList() {
        var page = new CursorPage<>(List.of((OrderSummary) Samples.of(OrderSummary.class, false)), "next", 7L);
        var type = json.getTypeFactory().constructParametricType(CursorPage.class, OrderSummary.class);

        assertThat(json.<CursorPage<OrderSummary>>readValue(json.writeValueAsString(page), type)).isEqualTo(page);
    }

    @Test
    void readsAnEventByItsType() {
        var event = (StaffEvent) Samples.of(StaffEvent.StockChanged.class, false);

        assertThat(json.writeValueAsString(event)).contains("\"type\":\"stock-changed\"");
        assertThat(json.readValue(json.writeValueAsString(event), StaffEvent.class)).isEqualTo(event);
    }
}
