package shop.computer.server.cart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CartTokenTests {

    @Test
    void isNeverTheSameTwice() {
        assertThat(CartToken.fresh()).isNotEqualTo(CartToken.fresh());
    }

    @Test
    void readsItsOwnText() {
        var token = CartToken.fresh();

        assertThat(CartToken.of(token.value())).contains(token);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", "AAAAAAAAAAAAAAAAAAAAAA ", "AAAAAAAAAAAAAAAAAAAAA'", "AAAAAAAAAAAAAAAAAAAAAAA"})
    void takesNothingElseForAToken(String text) {
        assertThat(CartToken.of(text)).isEmpty();
    }

    @Test
    void tellsNobodyItsValue() {
        var token = CartToken.fresh();

        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.value());
    }
}
