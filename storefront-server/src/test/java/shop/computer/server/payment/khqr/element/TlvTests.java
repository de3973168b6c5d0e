package shop.computer.server.payment.khqr.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlvTests {

    @Test
    void readsElementsInTheOrderWritten() {
        assertThat(Tlv.read("590212600298")).containsExactly(java.util.Map.entry("59", "12"),
                java.util.Map.entry("60", "98"));
    }

    @Test
    void countsCharactersNotBytes() {
        var text = new StringBuilder();

        Tlv.write(text, "59", "ហាង");

        assertThat(text).hasToString("5903ហាង");
        assertThat(Tlv.read(text.toString())).containsEntry("59", "ហាង");
    }

    @ParameterizedTest
    @CsvSource({"5a0212,NOT_DIGITS", "59x212,NOT_DIGITS", "59+212,NOT_DIGITS", "590512,CUT_OFF", "59,CUT_OFF",
            "5902121,CUT_OFF",
            "590212590213,TAG_REPEATED"})
    void refusesWhatItWouldHaveToGuess(String text, KhqrFault fault) {
        assertThatThrownBy(() -> Tlv.read(text)).isInstanceOfSatisfying(KhqrException.class,
                e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
