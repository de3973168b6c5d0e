package shop.computer.server.payment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankTransaction;

/** Turns what the bank said into what the shop believes: one short transaction an answer, the first of two equal ones wins. */
@Component
class BankAnswers {

    /** The bank's books may be this much behind the payer's tap; no request expires before. */
    static final Duration SETTLING = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(BankAnswers.class);

    private final PaymentRequests requests;
    private final PaymentDoubts doubts;
    private final PaymentSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BankAnswers(PaymentRequests requests, PaymentDoubts doubts, PaymentSettings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.requests = requests;
        this.doubts = doubts;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
    }

    /** @param askedAt when the question was put: an answer from before the end does not tell of the end */
    void take(String md5, BankAnswer answer, Instant askedAt) {
        try {
            apply(md5, answer, askedAt);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            LOG.info("A payment was changed by another hand at the same moment; looking again");
            apply(md5, answer, askedAt);
        }
    }

    private void apply(String md5, BankAnswer answer, Instant askedAt) {
        transaction
                .executeWithoutResult(_ -> requests.findByMd5(md5).filter(PaymentRequest::isOpen).ifPresent(request -> {
                    switch (answer) {
                        case BankAnswer.Found(var found) -> believe(request, found);
                        case BankAnswer.NotFound() -> stillNothing(request, askedAt);
                        case BankAnswer.Failed() -> failed(request);
                        case BankAnswer.LimitReached(),BankAnswer.Unknown(_) -> {
                        }
                    }
                    request.checkedOnce(nextCheck(request, askedAt));
                    requests.save(request);
                }));
    }

    private void believe(PaymentRequest request, BankTransaction found) {
        var doubt = doubts.about(request, found);
        var paidAt = doubts.paidAt(found);
        if (doubt.isPresent()) {
            LOG.warn("Payment for {} goes to review: {}", request.order(), doubt.get());
            request.review(found, doubt.get(), paidAt);
            events.publishEvent(new PaymentInReview(request.order()));
        } else {
            request.settle(found, request.asked(), paidAt);
            events.publishEvent(new PaymentReceived(request.order()));
        }
    }

    private void stillNothing(PaymentRequest request, Instant askedAt) {
        if (request.isWaiting() && !askedAt.isBefore(closing(request))) {
            request.expire();
            events.publishEvent(new PaymentExpired(request.order()));
        }
    }

    /** Final at the bank; nothing was charged, so for the order it is the same as no payment in time. */
    private void failed(PaymentRequest request) {
        if (request.isWaiting()) {
            request.fail();
            events.publishEvent(new PaymentExpired(request.order()));
        }
    }

    private @Nullable Instant nextCheck(PaymentRequest request, Instant askedAt) {
        if (!request.isOpen()) {
            return null;
        }
        if (!request.isWaiting()) {
            return settings.lateChecks().stream().map(closing(request)::plus).filter(askedAt::isBefore).findFirst()
                    .orElse(null);
        }
        var next = askedAt.plus(settings.gap(request.checks() + 1));
        var closing = closing(request);
        return askedAt.isBefore(closing) && next.isAfter(closing) ? closing : next;
    }

    private static Instant closing(PaymentRequest request) {
        var end = request.expiresAt();
        return end == null ? request.createdAt() : end.plus(SETTLING);
    }
}
