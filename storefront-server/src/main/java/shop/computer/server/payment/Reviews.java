package shop.computer.server.payment;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.review.AcceptMoney;
import shop.computer.api.payment.review.ConfirmPayment;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.payment.review.ReviewStatus;
import shop.computer.server.payment.refund.Owed;
import shop.computer.server.payment.refusal.MoneyRefusedException;
import shop.computer.server.payment.refusal.MoneyRefusedException.Why;
import shop.computer.server.payment.refusal.UnknownMoneyException;
import shop.computer.server.payment.review.Evidence;
import shop.computer.server.payment.review.Outcome;
import shop.computer.server.payment.review.ReviewBook;

/** Where staff decide about money in doubt. Each decision is made once, with a reason, by somebody with the right to. */
@Service
public class Reviews {

    private final ReviewBook book;
    private final PaymentRequests requests;
    private final Payments payments;
    private final Settlement settlement;
    private final Refunds refunds;
    private final Clock clock;

    Reviews(ReviewBook book, PaymentRequests requests, Payments payments, Settlement settlement, Refunds refunds,
            Clock clock) {
        this.book = book;
        this.requests = requests;
        this.payments = payments;
        this.settlement = settlement;
        this.refunds = refunds;
        this.clock = clock;
    }

    /** @throws UnknownMoneyException if there is none of this number */
    @Transactional(readOnly = true)
    public PaymentReview detail(long id) {
        return book.find(id).orElseThrow(() -> new UnknownMoneyException(String.valueOf(id)));
    }

    /**
     * The money pays its order after all; unmatched money pays the order that is named, if the amount is the one asked for.
     *
     * @param seen the version the caller has seen
     * @throws OptimisticLockingFailureException if it changed since
     * @throws MoneyRefusedException if it was closed before, is no money of ours, or there is nothing to pay with it
     */
    @Transactional
    public PaymentReview accept(long id, AcceptMoney wish, long seen, String who) {
        var review = open(id, seen);
        OrderNumber order = null;
        switch (review.kind()) {
            case SCREENSHOT -> throw new MoneyRefusedException(Why.ONLY_A_PICTURE);
            case UNMATCHED -> order = attach(review, wish, who);
            case LATE, MISMATCH -> acceptAsked(review, wish.why(), who);
        }
        return end(review, new Outcome(ReviewStatus.ACCEPTED, who, wish.why(), order, null));
    }

    /** The money goes back: a refund is owed from now on. Otherwise as {@link #accept}. */
    @Transactional
    public PaymentReview refund(long id, String why, long seen, String who) {
        var review = open(id, seen);
        if (review.kind() == ReviewKind.SCREENSHOT) {
            throw new MoneyRefusedException(Why.ONLY_A_PICTURE);
        }
        var received = review.received();
        var hash = review.bankHash();
        if (received == null || hash == null || !Evidence.isMoney(review)) {
            throw new MoneyRefusedException(Why.NO_MONEY);
        }
        var task = refunds
                .owe(new Owed(review.order(), received, Evidence.whyOwed(review, received), Owed.document(hash), who));
        closeRequest(review);
        return end(review, new Outcome(ReviewStatus.REFUNDED, who, why, null, task.number()));
    }

    /**
     * There is nothing to do: no money of ours is there, or none that the books of the shop can hold (another currency, nothing at all). Otherwise
     * as {@link #accept}.
     */
    @Transactional
    public PaymentReview dismiss(long id, String why, long seen, String who) {
        var review = open(id, seen);
        if (review.kind() != ReviewKind.SCREENSHOT) {
            if (Evidence.isMoney(review)) {
                throw new MoneyRefusedException(Why.MONEY_IS_THERE);
            }
            closeRequest(review);
        }
        return end(review, new Outcome(ReviewStatus.DISMISSED, who, why, null, null));
    }

    /**
     * Somebody looked into the bank's own books: the money of an order is there. Its request becomes paid, or another in its place.
     *
     * @throws MoneyRefusedException if it is paid already, the hash pays something else, another amount is asked for now, or there is no such
     *     request
     */
    @Transactional
    public void confirm(OrderNumber order, ConfirmPayment wish, String who) {
        var all = payable(order);
        var request = telling(order, all);
        var hash = wish.bankHash() == null ? null : wish.bankHash().toLowerCase(Locale.ROOT);
        if (request.status() == PaymentStatus.PAID) {
            throw new MoneyRefusedException(Why.PAID_ALREADY);
        }
        if (request.hasMoney() || request.method() == PaymentMethod.CASH) {
            throw new MoneyRefusedException(Why.NO_MONEY);
        }
        if (!request.asked().equals(wish.amount())) {
            throw new MoneyRefusedException(Why.AMOUNT_DIFFERS);
        }
        mustBeFree(hash);
        request.confirm(hash, clock.instant(), who, wish.why().strip());
        settlement.paid(request, all);
        requests.flush();
    }

    private void mustBeFree(@Nullable String hash) {
        if (hash != null && (requests.existsByBankHash(hash) || book.unmatched(hash).isPresent())) {
            throw new MoneyRefusedException(Why.USED_ALREADY);
        }
    }

    private void acceptAsked(PaymentReview review, String why, String who) {
        if (Evidence.isNotOurs(review) || review.received() != null && !Evidence.isMoney(review)) {
            throw new MoneyRefusedException(Why.NO_MONEY);
        }
        var all = all(review);
        var request = asked(review, all);
        if (all.stream().anyMatch(one -> one.debt() == request.debt() && one.status() == PaymentStatus.PAID)) {
            throw new MoneyRefusedException(Why.PAID_ALREADY);
        }
        if (review.received() == null || review.received().currency() != request.asked().currency()) {
            throw new MoneyRefusedException(Why.AMOUNT_DIFFERS);
        }
        request.accept(clock.instant(), who, why);
        settlement.paid(request, all);
        requests.flush();
    }

    private OrderNumber attach(PaymentReview review, AcceptMoney wish, String who) {
        var order = wish.order();
        if (order == null) {
            throw new MoneyRefusedException(Why.ORDER_MISSING);
        }
        var all = payable(order);
        var request = telling(order, all);
        var hash = review.bankHash();
        if (request.hasMoney()) {
            throw new MoneyRefusedException(Why.PAID_ALREADY);
        }
        if (hash == null || requests.existsByBankHash(hash)) {
            throw new MoneyRefusedException(Why.USED_ALREADY);
        }
        if (!request.asked().equals(review.received())) {
            throw new MoneyRefusedException(Why.AMOUNT_DIFFERS);
        }
        request.confirm(hash, review.paidAt() == null ? clock.instant() : review.paidAt(), who, wish.why());
        settlement.paid(request, all);
        requests.flush();
        return order;
    }

    /** An attempt that the bank refused or whose money went back stays as it is: another one takes its place. */
    private List<PaymentRequest> payable(OrderNumber order) {
        var all = requests.lock(order.value());
        var request = telling(order, all);
        if (request.status() != PaymentStatus.FAILED) {
            return all;
        }
        payments.replace(order, request.method(), request.asked(), request.worth());
        return requests.lock(order.value());
    }

    private static PaymentRequest telling(OrderNumber order, List<PaymentRequest> all) {
        return Attempts.telling(all).orElseThrow(() -> new UnknownMoneyException(order.value()));
    }

    private void closeRequest(PaymentReview review) {
        if (review.order() != null) {
            settlement.giveUp(asked(review, all(review)));
            requests.flush();
        }
    }

    private List<PaymentRequest> all(PaymentReview review) {
        return review.order() == null ? List.of() : requests.lock(review.order().value());
    }

    private static PaymentRequest asked(PaymentReview review, List<PaymentRequest> all) {
        return all.stream()
                .filter(one -> review.attempt() != null && one.attempt() == review.attempt()
                        && one.status() == PaymentStatus.REVIEW)
                .findFirst().orElseThrow(() -> new MoneyRefusedException(Why.CLOSED));
    }

    private PaymentReview open(long id, long seen) {
        var review = detail(id);
        if (review.version() != seen) {
            throw new OptimisticLockingFailureException("Review " + id + " is at version " + review.version());
        }
        if (review.status() != ReviewStatus.OPEN) {
            throw new MoneyRefusedException(Why.CLOSED);
        }
        return review;
    }

    private PaymentReview end(PaymentReview review, Outcome outcome) {
        if (!book.resolve(review, outcome)) {
            throw new OptimisticLockingFailureException("Review " + review.id() + " was resolved a moment ago");
        }
        return detail(review.id());
    }
}
