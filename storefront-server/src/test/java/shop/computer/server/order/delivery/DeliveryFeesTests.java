package shop.computer.server.order.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.customer.Provinces;

@ServerTest
class DeliveryFeesTests {

    @Autowired
    private DeliveryFees fees;

    @Test
    void areNothingAtTheCounter() {
        assertThat(fees.fee(Handover.PICK_UP, "KH-17")).isEqualTo(Money.usd("0"));
    }

    @Test
    void areHigherOutOfTownFromTheBeginning() {
        var now = fees.now();

        assertThat(now.fee(Handover.DELIVERY, "KH-12")).isEqualTo(Money.usd("1.50"));
        assertThat(Provinces.all()).filteredOn(province -> !province.isCapital()).hasSize(24).allSatisfy(
                province -> assertThat(now.fee(Handover.DELIVERY, province.code())).isEqualTo(Money.usd("2.50")));
        assertThat(now.differElsewhere()).isFalse();
    }

    @Test
    void areThoseOfTheTownUntilTheProvinceIsKnown() {
        assertThat(fees.fee(Handover.DELIVERY, null)).isEqualTo(Money.usd("1.50"));
    }

    @Test
    void areReadInOneStatement() throws Exception {
        assertThat(StatementCounter.during(() -> fees.fee(Handover.DELIVERY, "KH-17"))).isEqualTo(1);
    }
}
