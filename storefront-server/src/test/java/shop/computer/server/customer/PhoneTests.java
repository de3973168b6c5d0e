package shop.computer.server.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import shop.computer.server.customer.NotAPhoneNumberException.Reason;

class PhoneTests {

    @ParameterizedTest
    @ValueSource(strings = {"012 345 678", "012345678", "+855 12 345 678", "00 855 12 345 678", "(012) 345-678",
            " 012.345.678 ",
            "០១២ ៣៤៥ ៦៧៨", "85512345678", "12345678", "012\u200B345\u200B678"})
    void readsTheSameNumberHoweverItIsTyped(String typed) {
        assertThat(Phone.parse(typed)).isEqualTo(new Phone("+85512345678"));
    }

    @Test
    void takesNumbersOfOtherCountriesWithTheirPlus() {
        assertThat(Phone.parse("+66 81 234 5678").e164()).isEqualTo("+66812345678");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                          MISSING,    0
            '   ',                      MISSING,    0
            012 345 67,                 TOO_SHORT,  1
            012 345 6,                  TOO_SHORT,  2
            012,                        TOO_SHORT,  0
            1,                          TOO_SHORT,  0
            012 345 67 89 0,            TOO_LONG,   1
            012 345 678 901 234 567 8,  TOO_LONG,   0
            call me,                    NOT_DIGITS, 0
            012-CALL-NOW,               NOT_DIGITS, 0
            012 345 678 ext 5,          NOT_DIGITS, 0
            012 345 678; drop table,    NOT_DIGITS, 0
            050 123 456,                UNKNOWN,    0
            +999 12 345 678,            UNKNOWN,    0
            """)
    void saysWhatIsWrong(String typed, Reason reason, int digits) {
        var refusal = catchThrowableOfType(NotAPhoneNumberException.class, () -> Phone.parse(typed));

        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.digits()).isEqualTo(digits);
    }

    @Test
    void refusesTenThousandCharactersAtOnce() {
        var refusal = catchThrowableOfType(NotAPhoneNumberException.class, () -> Phone.parse("0".repeat(10_000)));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void showsNumbersAsPeopleHereWriteThem() {
        assertThat(new Phone("+85512345678").shown()).isEqualTo("012 345 678");
        assertThat(new Phone("+66812345678").shown()).isEqualTo("+66 81 234 5678");
    }
}
