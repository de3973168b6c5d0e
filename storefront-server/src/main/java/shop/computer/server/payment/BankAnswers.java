package shop.computer.server.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.server.payment.bank.BankAnswer;

/** Turns what the bank said into what the shop believes: one short transaction an answer, the first of two equal ones wins. */
@Component
class BankAnswers {

    /** The bank's books may be this much behind the payer's tap; no request expires before. */
    static final Duration SETTLING = Duration.ofSeconds(2);
    /** After an answer that says nothing, so that all is asked again within two minutes of the bank's return. */
    private static final Duration SOON = Duration.ofMinutes(1);
    /** A page looks in every few seconds; without one for so long nobody watches. */
    private static final Duration WATCHED = Duration.ofSeconds(30);
    private static final int TRIES = 5;
    private static final Logger LOG = LoggerFactory.getLogger(BankAnswers.class);

    private final PaymentRequests requests;
    private final Settlement settlement;
    private final PaymentSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    BankAnswers(PaymentRequests requests, Settlement settlement, PaymentSettings settings,
            ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.requests = requests;
        this.settlement = settlement;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
    }

    /** @param askedAt when the question was put: an answer from before the end does not tell of the end */
    void take(String md5, BankAnswer answer, Instant askedAt) {
        for (int tries = 1;; tries++) {
            try {
                transaction.executeWithoutResult(_ -> apply(md5, answer, askedAt));
                return;
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (tries == TRIES) {
                    throw e;
                }
                LOG.info("A payment was changed by another hand at the same moment; looking again");
            }
        }
    }

    private void apply(String md5, BankAnswer answer, Instant askedAt) {
        requests.orderOf(md5).map(requests::lock).ifPresent(
                all -> all.stream().filter(one -> one.hasCode(md5)).findFirst()
                        .ifPresent(request -> {
                            weigh(request, all, answer, askedAt);
                            if (isLastWord(request, answer, askedAt)) {
                                request.hearOut();
                            }
                            request.checkedOnce(nextCheck(request, answer, askedAt));
                            requests.flush();
                        }));
    }

    private void weigh(PaymentRequest request, List<PaymentRequest> all, BankAnswer answer, Instant askedAt) {
        switch (answer) {
            case BankAnswer.Found(var found) -> settlement.take(request, all, found);
            case BankAnswer.NotFound() -> stillNothing(request, askedAt);
            case BankAnswer.Failed() -> failed(request);
            case BankAnswer.LimitReached(),BankAnswer.Unknown _ -> {
            }
        }
    }

    private void stillNothing(PaymentRequest request, Instant askedAt) {
        if (request.isWaiting() && isOver(request, askedAt)) {
            request.expire();
            events.publishEvent(new PaymentExpired(request.order()));
        }
    }

    /** By the clock of the database too: a server whose own runs fast would else end what every customer is paying now. */
    private boolean isOver(PaymentRequest request, Instant askedAt) {
        var closing = closing(request);
        if (askedAt.isBefore(closing)) {
            return false;
        }
        var over = requests.now() >= closing.getEpochSecond();
        if (!over) {
            LOG.error("The clock of this server is ahead of the database's; {} stays open", request.order());
        }
        return over;
    }

    private boolean isLastWord(PaymentRequest request, BankAnswer answer, Instant askedAt) {
        return switch (answer) {
            case BankAnswer.LimitReached(),BankAnswer.Unknown _ -> false;
            case BankAnswer.Found _,BankAnswer.NotFound(),BankAnswer.Failed() ->
                !request.isOpen() || !request.isWaiting() && !askedAt.isBefore(closing(request));
        };
    }

    /** Final at the bank; nothing was charged, so for the order it is the same as no payment in time. */
    private void failed(PaymentRequest request) {
        if (request.isWaiting()) {
            request.fail();
            events.publishEvent(new PaymentExpired(request.order()));
        }
    }

    private @Nullable Instant nextCheck(PaymentRequest request, BankAnswer answer, Instant askedAt) {
        var unknown = answer instanceof BankAnswer.Unknown;
        if (!request.isOpen()) {
            return unknown ? askedAt.plus(SOON) : secondLook(request, askedAt);
        }
        var closing = closing(request);
        if (!request.isWaiting() && !askedAt.isBefore(closing)) {
            return unknown
                    ? askedAt.plus(SOON)
                    : settings.lateChecks().stream().map(closing::plus).filter(askedAt::isBefore).findFirst()
                            .orElse(null);
        }
        var watched = request.isWaiting() && request.isWatched(askedAt.minus(WATCHED));
        var gap = settings.gap(request.checks() + 1, watched);
        var next = askedAt.plus(unknown && gap.compareTo(SOON) > 0 ? SOON : gap);
        return askedAt.isBefore(closing) && next.isAfter(closing) ? closing : next;
    }

    private @Nullable Instant secondLook(PaymentRequest request, Instant askedAt) {
        var paidAt = request.paidAt() == null ? askedAt : request.paidAt();
        return settings.secondLooks().stream().map(paidAt::plus).filter(askedAt::isBefore).findFirst().orElse(null);
    }

    private static Instant closing(PaymentRequest request) {
        var end = request.expiresAt();
        return end == null ? request.createdAt() : end.plus(SETTLING);
    }
}
