package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.cart.CartToken;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.CustomerId;
import shop.computer.server.customer.Phone;
import shop.computer.server.order.bill.Bill;
import shop.computer.server.order.bill.Line;
import shop.computer.server.order.refusal.DifferenceOpenException;
import shop.computer.server.order.refusal.ReasonMissingException;
import shop.computer.server.order.refusal.StepNotAllowedException;

class OrderTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");

    @Test
    void isBilledByItsLinesAndTheDelivery() {
        var bill = new Bill(List.of(line("GPU-1", 1, "499.90"), line("RAM-1", 2, "89.00")), Money.usd("1.50"),
                ExchangeRate.of("4050"));

        assertThat(bill.subtotal()).isEqualTo(Money.usd("677.90"));
        assertThat(bill.total()).isEqualTo(Money.usd("679.40"));
        assertThat(bill.totalRiel()).isEqualTo(Money.riel(2_751_600));
        assertThat(bill.pieces()).isEqualTo(3);
    }

    @Test
    void isConfirmedByItsMoney() {
        var order = anOrder(Handover.PICK_UP, PaymentMethod.KHQR);

        order.markPaid(NOW);

        assertThat(order.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThat(order.wasConfirmed()).isTrue();
    }

    @Test
    void isNotConfirmedByStaffWhenItIsPaidByKhqr() {
        var order = anOrder(Handover.PICK_UP, PaymentMethod.KHQR);

        assertThatExceptionOfType(StepNotAllowedException.class)
                .isThrownBy(() -> order.step(OrderStatus.CONFIRMED, NOW, "sok", null, null)).satisfies(refusal -> {
                    assertThat(refusal.from()).isEqualTo(OrderStatus.PLACED);
                    assertThat(refusal.to()).isEqualTo(OrderStatus.CONFIRMED);
                });
    }

    @Test
    void isNotCancelledWithoutAReason() {
        var order = anOrder(Handover.PICK_UP, PaymentMethod.KHQR);

        assertThatExceptionOfType(ReasonMissingException.class)
                .isThrownBy(() -> order.step(OrderStatus.CANCELLED, NOW, "sok", " ", null));
        assertThat(order.status()).isEqualTo(OrderStatus.PLACED);
    }

    @Test
    void sellsItsGoodsWhenTheyLeaveTheHouse() {
        assertThat(anOrder(Handover.PICK_UP, PaymentMethod.CASH).sellsAt(OrderStatus.COMPLETED)).isTrue();
        assertThat(anOrder(Handover.PICK_UP, PaymentMethod.CASH).sellsAt(OrderStatus.READY)).isFalse();
        assertThat(anOrder(Handover.DELIVERY, PaymentMethod.CASH).sellsAt(OrderStatus.SHIPPED)).isTrue();
        assertThat(anOrder(Handover.DELIVERY, PaymentMethod.CASH).sellsAt(OrderStatus.COMPLETED)).isFalse();
    }

    @Test
    void doesNotExpireOnceItIsPaid() {
        var order = anOrder(Handover.PICK_UP, PaymentMethod.KHQR);
        order.markPaid(NOW);

        assertThatExceptionOfType(StepNotAllowedException.class).isThrownBy(() -> order.expire(NOW));
    }

    @Test
    void comesBackByLateMoneyOnlyIfItExpired() {
        var expired = anOrder(Handover.PICK_UP, PaymentMethod.KHQR);
        expired.expire(NOW);
        var cancelled = anOrder(Handover.PICK_UP, PaymentMethod.KHQR);
        cancelled.step(OrderStatus.CANCELLED, NOW, "sok", "Customer called", null);

        expired.revive(NOW);

        assertThat(expired.status()).isEqualTo(OrderStatus.CONFIRMED);
        assertThatExceptionOfType(StepNotAllowedException.class).isThrownBy(() -> cancelled.revive(NOW));
    }

    @Test
    void keepsItsGoodsWhileADifferenceIsToBePaid() {
        var order = anOrder(Handover.DELIVERY, PaymentMethod.KHQR);
        order.markPaid(NOW);
        order.lack(Money.usd("20"), NOW);
        order.step(OrderStatus.PREPARING, NOW, "sok", null, null);

        assertThatExceptionOfType(DifferenceOpenException.class)
                .isThrownBy(() -> order.step(OrderStatus.SHIPPED, NOW, "sok", null, null))
                .satisfies(refusal -> assertThat(refusal.lacking()).isEqualTo(Money.usd("20")));
        order.lackNothing(NOW);
        order.step(OrderStatus.SHIPPED, NOW, "sok", null, null);

        assertThat(order.status()).isEqualTo(OrderStatus.SHIPPED);
    }

    @Test
    void refusesAWishWhoseAddressDoesNotFitTheHandover() {
        assertThatIllegalArgumentException().isThrownBy(() -> wish(Handover.DELIVERY, PaymentMethod.CASH, null));
        assertThatIllegalArgumentException().isThrownBy(() -> wish(Handover.PICK_UP, PaymentMethod.CASH, address()));
    }

    private static Order anOrder(Handover handover, PaymentMethod method) {
        var bill = new Bill(List.of(line("GPU-1", 1, "499.90")), Money.usd("0"), ExchangeRate.of("4050"));
        var address = handover == Handover.DELIVERY ? address() : null;
        return new Order(new OrderNumber("CS-2611048213"), wish(handover, method, address), new CustomerId(1), bill,
                NOW);
    }

    private static PlaceOrder wish(Handover handover, PaymentMethod method, DeliveryAddress address) {
        return new PlaceOrder(CartToken.fresh(), "0123456789abcdef",
                new Contact("Test", new Phone("+85512345678"), null),
                handover, address, method, Money.usd("499.90"), Locale.ENGLISH, null);
    }

    private static DeliveryAddress address() {
        return new DeliveryAddress("KH-12", "Phnom Penh", "Daun Penh", "Phsar Thmei", null, null);
    }

    private static Line line(String sku, int quantity, String price) {
        return Line.of(new Sku(sku), sku, quantity, Money.usd(price), Money.usd("10"));
    }
}
