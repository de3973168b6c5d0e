package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.ServerTest;
import shop.computer.server.payment.khqr.Khqr;
import shop.computer.server.payment.khqr.KhqrVerdict;

@ServerTest
class PaymentsTests {

    @Autowired
    Payments payments;
    @Autowired
    TransactionTemplate transaction;

    private static OrderNumber anOrder() {
        return new OrderNumber("CS-2004" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    }

    private void ask(OrderNumber order) {
        transaction.executeWithoutResult(_ -> payments.ask(order, Money.usd("499.90")));
    }

    @Test
    void makesACodeOverTheTotalThatIsGoodForTenMinutes() {
        var order = anOrder();

        ask(order);

        var card = payments.card(order).orElseThrow();
        assertThat(card.amount()).isEqualTo(Money.usd("499.90"));
        assertThat(Duration.between(card.createdAt(), card.expiresAt())).isEqualTo(Duration.ofMinutes(10));
        assertThat(card.md5()).isEqualTo(Khqr.md5(card.khqr()));
        assertThat(Khqr.verify(card.khqr(), Clock.systemUTC())).isInstanceOfSatisfying(KhqrVerdict.Good.class, good -> {
            var request = good.content().request();
            assertThat(request.account()).isEqualTo("test_shop@demo");
            assertThat(request.details().amount()).isEqualByComparingTo("499.90");
            assertThat(request.details().expiresAt()).isEqualTo(card.expiresAt());
            assertThat(request.details().notes().billNumber()).isEqualTo(order.value().substring(3) + "-1");
        });
        assertThat(card.khqr().chars()).allMatch(c -> c < 128);
    }

    @Test
    void drawsAPictureThatABankAppCanRead() throws Exception {
        var order = anOrder();
        ask(order);

        var image = ImageIO.read(new ByteArrayInputStream(payments.picture(order).orElseThrow()));

        var read = new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))));
        assertThat(read.getText()).isEqualTo(payments.card(order).orElseThrow().khqr());
    }

    @Test
    void makesAnotherCodeForEachAttempt() {
        var order = anOrder();

        ask(order);
        var first = payments.card(order).orElseThrow();
        ask(order);

        assertThat(payments.card(order).orElseThrow().khqr()).isNotEqualTo(first.khqr());
        assertThat(payments.summaries(List.of(order))).hasSize(1);
    }

    @Test
    void asksOnlyTogetherWithTheOrder() {
        assertThatThrownBy(() -> payments.ask(anOrder(), Money.usd("1")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void notesCashAndThatItWasTaken() {
        var order = anOrder();
        transaction.executeWithoutResult(_ -> payments.askCash(order, Money.usd("20")));
        assertThat(payments.card(order)).isEmpty();

        transaction.executeWithoutResult(_ -> payments.takeCash(order));

        var summary = payments.summary(order);
        assertThat(summary.method()).isEqualTo(PaymentMethod.CASH);
        assertThat(summary.status()).isEqualTo(PaymentStatus.PAID);
        assertThat(summary.received()).isEqualTo(Money.usd("20"));
    }

    @Test
    void closesWhatWaitsWhenTheOrderIsCancelled() {
        var order = anOrder();
        ask(order);

        transaction.executeWithoutResult(_ -> payments.close(order));

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.EXPIRED);
    }

    @Test
    void knowsNothingOfAnOrderThatNothingWasAskedFor() {
        var order = anOrder();

        assertThatThrownBy(() -> payments.summary(order)).isInstanceOf(UnknownPaymentException.class);
        assertThat(payments.summaries(List.of(order))).isEmpty();
    }

    @Test
    void refusesSettingsThatWouldPutOtherLettersThanLatinIntoTheCode() {
        assertThatThrownBy(() -> new PaymentSettings("a@b", "ហាង", "Phnom Penh", Duration.ofMinutes(10),
                List.of(Duration.ofSeconds(1)),
                List.of(), List.of(), Duration.ZERO, Duration.ZERO, true)).hasMessageContaining("BAKONG_MERCHANT_NAME");
    }
}
