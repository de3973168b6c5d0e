package shop.computer.server.inventory.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.computer.api.inventory.SerialKind;

class SerialNumberTests {

    @Test
    void comparesWithoutSpacesAtTheEndsAndInUpperCase() {
        assertThat(SerialNumber.of("  sn-12ab ", SerialKind.SERIAL)).isEqualTo(new SerialNumber("SN-12AB"));
    }

    @Test
    void readsAnImeiWithItsDashes() {
        assertThat(SerialNumber.of("49-015420-323751-8", SerialKind.IMEI))
                .isEqualTo(new SerialNumber("490154203237518"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"490154203237519", "49015420323751", "4901542032375180", "A90154203237518", ""})
    void refusesAnImeiWhoseDigitsDoNotFit(String text) {
        assertThatExceptionOfType(SerialException.class).isThrownBy(() -> SerialNumber.of(text, SerialKind.IMEI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "two words", "១២៣", "12345678901234567890123456789012345678901"})
    void refusesWhatIsNoSerialNumber(String text) {
        assertThatExceptionOfType(SerialException.class).isThrownBy(() -> SerialNumber.of(text, SerialKind.SERIAL));
    }
}
