package shop.computer.server.payment;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shop.computer.api.payment.ReviewReason;
import shop.computer.server.payment.bank.BankTransaction;

/**
 * What must hold before a payment is believed, beside that its KHQR is one of ours: the transaction pays nothing else, the account is ours,
 * currency and amount are those asked for, and it came in time.
 */
@Component
class PaymentDoubts {

    private final PaymentRequests requests;
    private final PaymentSettings settings;
    private final Clock clock;

    PaymentDoubts(PaymentRequests requests, PaymentSettings settings, Clock clock) {
        this.requests = requests;
        this.settings = settings;
        this.clock = clock;
    }

    Optional<ReviewReason> about(PaymentRequest request, BankTransaction transaction) {
        if (requests.existsByBankHash(transaction.hash())) {
            return Optional.of(ReviewReason.ALREADY_USED);
        }
        if (!transaction.to().equalsIgnoreCase(settings.account())) {
            return Optional.of(ReviewReason.ACCOUNT_DIFFERS);
        }
        if (!transaction.currency().equals(request.asked().currency().name())) {
            return Optional.of(ReviewReason.CURRENCY_DIFFERS);
        }
        if (transaction.amount().compareTo(request.asked().amount()) != 0) {
            return Optional.of(ReviewReason.AMOUNT_DIFFERS);
        }
        return request.isWaiting() && inTime(request, paidAt(transaction))
                ? Optional.empty()
                : Optional.of(ReviewReason.LATE);
    }

    /** As the bank says, else now. */
    Instant paidAt(BankTransaction transaction) {
        return transaction.paidAt() == null ? clock.instant() : transaction.paidAt();
    }

    private boolean inTime(PaymentRequest request, Instant paidAt) {
        var slack = settings.clockSlack();
        var end = request.expiresAt();
        return end != null && !paidAt.isAfter(end.plus(slack)) && !paidAt.isBefore(request.createdAt().minus(slack));
    }
}
