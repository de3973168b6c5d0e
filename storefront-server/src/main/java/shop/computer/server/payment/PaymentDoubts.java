package shop.computer.server.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.review.ReviewBook;

/**
 * What must hold before a payment is believed, beside that its KHQR is one of ours: the transaction pays nothing else, the account is ours,
 * the debt is not paid yet, currency and amount are those asked for, and it came in time, whenever we learn of it.
 */
@Component
class PaymentDoubts {

    private final PaymentRequests requests;
    private final ReviewBook reviews;
    private final PaymentSettings settings;
    private final Clock clock;

    PaymentDoubts(PaymentRequests requests, ReviewBook reviews, PaymentSettings settings, Clock clock) {
        this.requests = requests;
        this.reviews = reviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param all attempts of the order, held by the caller */
    Optional<ReviewReason> about(PaymentRequest request, List<PaymentRequest> all, BankTransaction transaction) {
        if (isUsed(transaction)) {
            return Optional.of(ReviewReason.ALREADY_USED);
        }
        if (!transaction.to().equalsIgnoreCase(settings.account())) {
            return Optional.of(ReviewReason.ACCOUNT_DIFFERS);
        }
        if (all.stream().anyMatch(one -> one.debt() == request.debt() && one.status() == PaymentStatus.PAID)) {
            return Optional.of(ReviewReason.PAID_TWICE);
        }
        if (!transaction.currency().equals(request.asked().currency().name())) {
            return Optional.of(ReviewReason.CURRENCY_DIFFERS);
        }
        if (transaction.amount().compareTo(request.asked().amount()) != 0) {
            return Optional.of(ReviewReason.AMOUNT_DIFFERS);
        }
        return inTime(request, transaction) ? Optional.empty() : Optional.of(ReviewReason.LATE);
    }

    /** As the bank says, else now. */
    Instant paidAt(BankTransaction transaction) {
        return transaction.paidAt() == null ? clock.instant() : transaction.paidAt();
    }

    /** Money in the shop's account that nobody has looked at yet. */
    boolean isFreeAndOurs(BankTransaction transaction) {
        return transaction.to().equalsIgnoreCase(settings.account())
                && !requests.existsByBankHash(transaction.hash())
                && reviews.unmatched(transaction.hash()).isEmpty();
    }

    /** Whether it may be the money that staff confirmed for this request without knowing its hash. */
    boolean isWhatWasConfirmed(PaymentRequest request, BankTransaction transaction) {
        return request.lacksHash() && transaction.to().equalsIgnoreCase(settings.account()) && !isUsed(transaction)
                && transaction.received().filter(request.asked()::equals).isPresent();
    }

    /** By another request, or because staff gave it back or away before its request was found. */
    private boolean isUsed(BankTransaction transaction) {
        return requests.existsByBankHash(transaction.hash()) || reviews.unmatched(transaction.hash())
                .filter(review -> review.status() != ReviewStatus.OPEN).isPresent();
    }

    /** By the bank's time, with some slack for two clocks. Without one only a request that still waits is in time. */
    private boolean inTime(PaymentRequest request, BankTransaction transaction) {
        var waits = request.status() == PaymentStatus.WAITING;
        var end = request.expiresAt();
        if (end == null || request.status() == PaymentStatus.FAILED || transaction.paidAt() == null && !waits) {
            return false;
        }
        var paidAt = paidAt(transaction);
        var slack = settings.clockSlack();
        return !paidAt.isAfter(end.plus(slack)) && !paidAt.isBefore(request.createdAt().minus(slack));
    }
}
