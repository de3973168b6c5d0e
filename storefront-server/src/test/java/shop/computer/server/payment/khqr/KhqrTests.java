package shop.computer.server.payment.khqr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.computer.api.Currency;
import shop.computer.server.payment.khqr.Vectors.Vector;
import shop.computer.server.payment.khqr.element.Crc16;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;

/** The vectors of the bank's own library; where they leave a choice, ours is decision 0005. */
class KhqrTests {

    /** A whole dollar amount has one spelling with us, whatever text it came from. */
    private static final String WRITTEN_OTHERWISE = "s-g18";
    private static final Map<String, KhqrFault> REFUSED_THOUGH_THE_LIBRARY_TAKES_THEM = Map.of(
            "s-v46", KhqrFault.TAG_REPEATED, "s-v47", KhqrFault.FORMAT_UNKNOWN, "s-v48", KhqrFault.COUNTRY_FOREIGN,
            "s-v49", KhqrFault.AMOUNT_NOT_ACCEPTABLE, "s-v50", KhqrFault.AMOUNT_NOT_ACCEPTABLE,
            "s-v51", KhqrFault.AMOUNT_NOT_ACCEPTABLE, "s-v53", KhqrFault.TWO_ACCOUNTS, "s-v55", KhqrFault.TAG_REPEATED);
    private static final String ORDER_IS_FREE = "s-v45";

    static Stream<Vector> generate() {
        return Vectors.of("generate");
    }

    static Stream<Vector> generateInvalid() {
        return Vectors.of("generateInvalid");
    }

    static Stream<Vector> verify() {
        return Vectors.of("verify");
    }

    @ParameterizedTest
    @MethodSource("generate")
    void writesWhatTheBanksLibraryWrites(Vector vector) {
        var code = Khqr.encode(vector.request(), vector.clock());

        if (vector.id().equals(WRITTEN_OTHERWISE)) {
            assertThat(code.text()).contains("540210").doesNotContain("540510.00");
            assertThat(Khqr.verify(vector.text("qr"), vector.clock())).isInstanceOf(KhqrVerdict.Good.class);
        } else {
            assertThat(code.text()).isEqualTo(vector.text("qr"));
            assertThat(code.md5()).isEqualTo(vector.text("md5"));
        }
    }

    @ParameterizedTest
    @MethodSource("generate")
    void readsBackWhatItWrote(Vector vector) {
        var code = Khqr.encode(vector.request(), vector.clock());

        var read = Khqr.read(code.text());

        assertThat(Khqr.encode(read.request(), vector.clock())).isEqualTo(code);
        assertThat(Khqr.verify(code.text(), vector.clock())).isEqualTo(new KhqrVerdict.Good(read));
    }

    @ParameterizedTest
    @MethodSource("generateInvalid")
    void refusesToWriteWhatCannotBePaid(Vector vector) {
        var refusal = catchThrowableOfType(KhqrException.class, () -> Khqr.encode(vector.request(), vector.clock()));

        assertThat(refusal).isNotNull();
        if (vector.json().hasNonNull("expectCode")) {
            assertThat(refusal.fault().code()).isEqualTo(vector.json().path("expectCode").asInt());
        }
    }

    @ParameterizedTest
    @MethodSource("verify")
    void judgesAsTheVectorSays(Vector vector) {
        var verdict = Khqr.verify(vector.text("qr"), vector.clock());

        switch (vector.text("verdict")) {
            case "accept" -> assertThat(verdict).isInstanceOf(KhqrVerdict.Good.class);
            case "reject" -> assertThat(verdict).isInstanceOfSatisfying(KhqrVerdict.Bad.class,
                    bad -> assertThat(bad.fault().code()).isEqualTo(libraryCode(vector)));
            default -> judgesByOurPolicy(vector, verdict);
        }
    }

    private static void judgesByOurPolicy(Vector vector, KhqrVerdict verdict) {
        if (vector.id().equals(ORDER_IS_FREE)) {
            assertThat(verdict).isInstanceOf(KhqrVerdict.Good.class);
        } else {
            assertThat(verdict).isEqualTo(new KhqrVerdict.Bad(REFUSED_THOUGH_THE_LIBRARY_TAKES_THEM.get(vector.id())));
        }
    }

    private static int libraryCode(Vector vector) {
        var reason = vector.json().path("sdkReason");
        return reason.isNumber() ? reason.asInt() : KhqrFault.CHECK_SUM_WRONG.code();
    }

    @Test
    void knowsTheCheckValueOfItsCheckSum() {
        assertThat(Crc16.of("123456789")).isEqualTo("29B1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10.0", "10.00", "10.5", "10.50"})
    void readsEverySpellingOfAnAmountAsTheSameNumber(String text) {
        assertThat(KhqrAmount.read(text, Currency.USD)).isEqualByComparingTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "+1", "1e3", "1,000", "ten", "1.", ".5", "1.005", " 1", "١٠"})
    void refusesAnAmountThatIsNotPlain(String text) {
        assertThatThrownBy(() -> KhqrAmount.read(text, Currency.USD)).isInstanceOf(KhqrException.class);
    }

    @Test
    void isNotConfusedByAnyTextCutOffAnywhere() {
        var good = Vectors.of("generate").filter(vector -> vector.id().equals("s-g21")).findFirst().orElseThrow()
                .text("qr");

        for (int length = 0; length < good.length(); length++) {
            assertThat(Khqr.verify(good.substring(0, length), Clock.systemUTC())).isInstanceOf(KhqrVerdict.Bad.class);
        }
    }
}
