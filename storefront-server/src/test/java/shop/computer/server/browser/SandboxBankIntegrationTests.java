package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import shop.computer.api.Currency;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundStatus;
import shop.computer.api.payment.RefundTask;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.api.payment.review.SearchMoney;
import shop.computer.api.payment.review.SearchStatus;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Refunds;
import shop.computer.server.payment.Reviews;
import shop.computer.server.payment.Searches;
import shop.computer.server.payment.review.ReviewBook;

/** What the pretend bank lets people do wrong, and what the shop makes of it. */
@DemoShop
class SandboxBankIntegrationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Payments payments;
    @Autowired
    private Reviews reviews;
    @Autowired
    private ReviewBook book;
    @Autowired
    private Refunds refunds;
    @Autowired
    private Searches searches;

    @ParameterizedTest
    @CsvSource({"WRONG_AMOUNT, MISMATCH, AMOUNT_DIFFERS, USD", "OTHER_CURRENCY, MISMATCH, CURRENCY_DIFFERS, KHR",
            "LATE, LATE, LATE, USD"})
    void neverTakesMoneyThatDoesNotFitForPaid(String how, ReviewKind queue, ReviewReason reason,
            Currency came, Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.orderForPickUp("storage");
            var order = new OrderNumber(visitor.order());

            visitor.pay(visitor.khqr(), how);

            assertThat(visitor.page.locator("main[data-pay-state=REVIEW]")).isVisible(patiently());
            assertThat(visitor.page.locator("[data-khqr]")).hasCount(0);
            assertThat(inQueue(order)).singleElement().satisfies(review -> {
                assertThat(review.kind()).isEqualTo(queue);
                assertThat(review.reason()).isEqualTo(reason);
                assertThat(review.status()).isEqualTo(ReviewStatus.OPEN);
                assertThat(Objects.requireNonNull(review.received()).currency()).isEqualTo(came);
            });
            assertThat(payments.received(order).isZero()).isTrue();
            visitor.page.reload();
            assertThat(visitor.payState()).isEqualTo("REVIEW");
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void owesBackWhatWasPaidTwiceAndLeavesTheOrderPaid(Visitors visitors) {
        try (var visitor = visitors.english()) {
            visitor.orderForPickUp("memory");
            var order = new OrderNumber(visitor.order());
            var khqr = visitor.khqr();

            visitor.pay(khqr, "TWICE");

            assertThat(visitor.page.locator("main[data-pay-state=PAID]")).isVisible(patiently());
            visitor.until(() -> !refunds.of(order).isEmpty(), PATIENCE);
            assertThat(refunds.of(order)).hasSize(1);
            RefundTask task = refunds.of(order).getFirst();
            assertThat(task.reason()).isEqualTo(RefundReason.PAID_TWICE);
            assertThat(task.status()).isEqualTo(RefundStatus.OPEN);
            assertThat(task.amount()).isEqualTo(payments.summary(order).received());
            visitor.page.reload();
            assertThat(visitor.payState()).isEqualTo("PAID");
            findsBothByTheirReceipts(visitor, visitor.hashes(khqr), order);
        }
    }

    /** As staff do with what stands on a payer's receipt. */
    private void findsBothByTheirReceipts(Visitor visitor, List<String> hashes, OrderNumber order) {
        assertThat(hashes).hasSize(2).doesNotHaveDuplicates();
        var amount = payments.summary(order).received();
        var first = searches.begin(new SearchMoney(hashes.getFirst().substring(0, 8), amount), "Dara").id();
        var second = searches.begin(new SearchMoney(hashes.getLast(), null), "Dara").id();
        visitor.until(() -> searches.detail(first).status() != SearchStatus.ASKED
                && searches.detail(second).status() != SearchStatus.ASKED, PATIENCE);
        assertThat(searches.detail(first).status()).isEqualTo(SearchStatus.KNOWN);
        assertThat(searches.detail(second).status()).isEqualTo(SearchStatus.UNMATCHED);
        assertThat(searches.detail(first).order()).isEqualTo(order);
        var review = reviews.detail(Objects.requireNonNull(searches.detail(second).review()));
        assertThat(review.status()).isEqualTo(ReviewStatus.REFUNDED);
    }

    private List<PaymentReview> inQueue(OrderNumber order) {
        return book.of(order);
    }

    private static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE.toMillis());
    }
}
