package shop.computer.server.payment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.api.payment.ReviewReason;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.khqr.KhqrCode;
import shop.computer.server.payment.picture.QrDrawing;

/**
 * One asking for money for an order. The KHQR string is kept as made: it could not be made again.
 *
 * <p>Longer than most files here, because the columns and the verbs that alone may change them belong together.
 */
@Entity
@Table(name = "payment_request")
class PaymentRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;
    private String orderNumber;
    private int attempt;
    private int debt;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private PaymentMethod method;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(10)")
    private PaymentStatus status = PaymentStatus.WAITING;
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "asked_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "asked_currency"))
    private Money asked;
    private @Nullable BigDecimal worthAmount;
    private @Nullable String qr;
    @Column(columnDefinition = "char(32)")
    private @Nullable String md5;
    private @Nullable String billNumber;
    private Instant createdAt;
    private @Nullable Instant retiredAt;
    private @Nullable Instant watchedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant nextCheckAt;
    private boolean heardOut;
    private int checks;
    private int hurried;
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "received_amount"))
    @AttributeOverride(name = "currency", column = @Column(name = "received_currency"))
    private @Nullable Money received;
    private @Nullable String bankHash;
    private @Nullable String disputedHash;
    private @Nullable String payer;
    private @Nullable Instant paidAt;
    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable ReviewReason reviewReason;
    private @Nullable String decidedBy;
    private @Nullable String decidedWhy;
    @Version
    private long version;

    protected PaymentRequest() {}

    private PaymentRequest(Debt debt, PaymentMethod method, Money asked, Instant now) {
        this.orderNumber = debt.order().value();
        this.attempt = debt.attempt();
        this.debt = debt.first();
        this.worthAmount = debt.worth().amount();
        this.method = method;
        this.asked = asked;
        this.createdAt = now;
    }

    static PaymentRequest cash(Debt debt, Money asked, Instant now) {
        return new PaymentRequest(debt, PaymentMethod.CASH, asked, now);
    }

    /** @param firstCheck when to ask the bank for the first time */
    static PaymentRequest khqr(Debt debt, Money asked, KhqrCode code, Instant now, Instant expiresAt,
            Instant firstCheck) {
        var request = new PaymentRequest(debt, PaymentMethod.KHQR, asked, now);
        request.qr = code.text();
        request.md5 = code.md5();
        request.billNumber = billNumber(debt.order(), debt.attempt());
        request.expiresAt = expiresAt;
        request.nextCheckAt = firstCheck;
        return request;
    }

    /** For instance {@code 2611048213-1}: no two codes of the shop are alike, so no payment can answer two of them. */
    static String billNumber(OrderNumber order, int attempt) {
        return order.value().replaceAll("\\D", "") + "-" + attempt;
    }

    /** The money is there, whole and in time. */
    void settle(BankTransaction transaction, Money amount, Instant at) {
        become(PaymentStatus.PAID);
        keep(transaction, amount, at);
        bankHash = transaction.hash();
    }

    /** The driver or the counter took the money. */
    void takeCash(Instant at) {
        become(PaymentStatus.PAID);
        received = asked;
        paidAt = at;
    }

    /** Money came, but not as asked. Its hash is kept apart if another request was paid with it. */
    void review(BankTransaction transaction, ReviewReason reason, Instant at) {
        become(PaymentStatus.REVIEW);
        keep(transaction, transaction.received().orElse(null), at);
        reviewReason = reason;
        if (reason == ReviewReason.ALREADY_USED) {
            disputedHash = transaction.hash();
        } else {
            bankHash = transaction.hash();
        }
    }

    /** Staff let the money pay the order after all. */
    void accept(Instant at, String who, String why) {
        become(PaymentStatus.PAID);
        decide(who, why);
        reviewReason = null;
        if (received == null) {
            received = asked;
        }
        if (paidAt == null) {
            paidAt = at;
        }
    }

    /** Staff know that it is there. The bank is asked about its code at once, and again as after any other money. */
    void confirm(@Nullable String hash, Instant at, String who, String why) {
        become(PaymentStatus.PAID);
        decide(who, why);
        received = asked;
        paidAt = at;
        bankHash = hash;
        nextCheckAt = md5 == null ? null : at;
    }

    /** The bank shows the money that staff confirmed without knowing its hash. */
    void adopt(BankTransaction transaction) {
        bankHash = transaction.hash();
        payer = transaction.from();
    }

    /** Staff gave the money back, or there was none of ours. The hash stays: the same money answers nothing else. */
    void closeReview() {
        become(PaymentStatus.FAILED);
    }

    void expire() {
        become(PaymentStatus.EXPIRED);
    }

    /** Another attempt takes its place, or nothing is asked for any more; one that is paid or in doubt stays as it is. */
    void retire(Instant at) {
        if (isWaiting()) {
            expire();
        }
        if (retiredAt == null && !hasMoney()) {
            retiredAt = at;
        }
    }

    void fail() {
        become(PaymentStatus.FAILED);
    }

    /** The bank has said its last word about the time in which it could be paid. */
    void hearOut() {
        heardOut = true;
    }

    /** Whether money may have come in time of which the bank was not asked yet. */
    boolean isUnknown() {
        return isOpen() && !heardOut && nextCheckAt != null;
    }

    /** @param at absent: nothing more is to be learned */
    void checkedOnce(@Nullable Instant at) {
        checks++;
        nextCheckAt = at;
    }

    private void keep(BankTransaction transaction, @Nullable Money amount, Instant at) {
        received = amount;
        payer = transaction.from();
        paidAt = at;
    }

    private void decide(String who, String why) {
        decidedBy = who;
        decidedWhy = why;
    }

    private void become(PaymentStatus next) {
        if (!status.canBecome(next)) {
            throw new IllegalStateException("A payment request cannot go from " + status + " to " + next);
        }
        status = next;
    }

    /** Whether none of its money was seen, be it as it should be or not, be it given back since. */
    boolean isOpen() {
        return switch (status) {
            case WAITING, EXPIRED -> true;
            case FAILED -> reviewReason == null;
            case PAID, REVIEW -> false;
        };
    }

    /** Whether money for it is there, accepted or in doubt. */
    boolean hasMoney() {
        return status == PaymentStatus.PAID || status == PaymentStatus.REVIEW;
    }

    boolean hasCode(String code) {
        return code.equals(md5);
    }

    /** Whether staff confirmed it, and nobody knows yet which money it was. */
    boolean lacksHash() {
        return status == PaymentStatus.PAID && method == PaymentMethod.KHQR && bankHash == null;
    }

    boolean knows(String hash) {
        return hash.equals(bankHash) || hash.equals(disputedHash);
    }

    /** Whether its pay page was open after that time, or it is as young as that. */
    boolean isWatched(Instant since) {
        return createdAt.isAfter(since) || watchedAt != null && watchedAt.isAfter(since);
    }

    @Nullable
    String billNumber() {
        return billNumber;
    }

    boolean isWaiting() {
        return status == PaymentStatus.WAITING;
    }

    OrderNumber order() {
        return new OrderNumber(orderNumber);
    }

    Money asked() {
        return asked;
    }

    int debt() {
        return debt;
    }

    /** What it settles of the order when it is paid as asked, USD. */
    Money worth() {
        return worthAmount == null ? Money.zero(Currency.USD) : Money.usd(worthAmount);
    }

    /**
     * What was accepted, USD; nothing while there is any doubt. Riel other than asked for count in proportion, rounded half up to cents, so that
     * the rate is the one the code was made with.
     */
    Money settled() {
        var came = received;
        if (status != PaymentStatus.PAID || came == null) {
            return Money.zero(Currency.USD);
        }
        if (came.currency() == Currency.USD) {
            return came;
        }
        return came.equals(asked) || asked.currency() != came.currency() || asked.isZero()
                ? worth()
                : Money.usd(worth().amount().multiply(came.amount()).divide(asked.amount(), 2, RoundingMode.HALF_UP));
    }

    PaymentMethod method() {
        return method;
    }

    PaymentStatus status() {
        return status;
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    int attempt() {
        return attempt;
    }

    int checks() {
        return checks;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant paidAt() {
        return paidAt;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    PaymentAttempt toAttempt() {
        return new PaymentAttempt(attempt, debt, method, status, asked, worth(), received, reviewReason, billNumber,
                isRetired(), createdAt, expiresAt, paidAt, bankHash == null ? disputedHash : bankHash, payer,
                decidedBy, decidedWhy, version);
    }

    PaymentSummary toSummary() {
        return new PaymentSummary(method, status, asked, received, reviewReason, expiresAt, paidAt,
                bankHash == null ? disputedHash : bankHash, payer);
    }

    /** @param receiver the name the bank app will show */
    @Nullable
    KhqrCard toCard(String receiver) {
        if (qr == null || md5 == null || expiresAt == null) {
            return null;
        }
        var drawing = QrDrawing.of(qr);
        return new KhqrCard(qr, md5, drawing.path(), drawing.size(), receiver, asked, createdAt, expiresAt);
    }
}
