package shop.computer.api.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PaymentStatusTests {

    @Test
    void isPaidWhenWaitedForOrLearnedOfLateOrAfterAPersonLooked() {
        assertThat(Arrays.stream(PaymentStatus.values()).filter(from -> from.canBecome(PaymentStatus.PAID)))
                .containsExactly(PaymentStatus.WAITING, PaymentStatus.EXPIRED, PaymentStatus.REVIEW);
    }

    @Test
    void neverLeavesPaid() {
        assertThat(PaymentStatus.PAID.next()).isEmpty();
    }
}
