package shop.computer.server.order.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;

class DeliveryFeesTests {

    private final DeliveryFees fees = new DeliveryFees();

    @Test
    void areNothingAtTheCounter() {
        assertThat(fees.fee(Handover.PICK_UP, "KH-17")).isEqualTo(Money.usd("0"));
    }

    @Test
    void areHigherOutOfTown() {
        assertThat(fees.fee(Handover.DELIVERY, "KH-12")).isEqualTo(Money.usd("1.50"));
        assertThat(fees.fee(Handover.DELIVERY, "KH-17")).isEqualTo(Money.usd("2.50"));
    }

    @Test
    void areThoseOfTheTownUntilTheProvinceIsKnown() {
        assertThat(fees.fee(Handover.DELIVERY, null)).isEqualTo(Money.usd("1.50"));
    }
}
