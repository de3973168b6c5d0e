package shop.computer.server.order.web.pay;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.server.order.OrderChanged;
import shop.computer.server.payment.PaymentExpired;
import shop.computer.server.payment.PaymentInReview;
import shop.computer.server.payment.PaymentReceived;
import shop.computer.server.payment.Payments;

/**
 * The open pay pages of this server. What happens here is told at once; what another server learned is found by looking into the database
 * once a second, one statement for all pages. A stream ends with the news, with its time, or with its browser; there are never more than 500,
 * nor more than 5 of one order.
 */
@Component
class PayStreams {

    private static final int MOST = 500;
    private static final int MOST_OF_ONE_ORDER = 5;
    private static final int LOOKS_BETWEEN_SIGNS_OF_LIFE = 10;

    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final ReentrantLock looking = new ReentrantLock();
    private final Payments payments;
    private final Clock clock;
    private int looks;

    PayStreams(Payments payments, Clock clock) {
        this.payments = payments;
        this.clock = clock;
    }

    private record Stream(OrderNumber order, SseEmitter emitter) {}

    /** @return empty if too many pages are open already, of this order or of all */
    Optional<SseEmitter> open(OrderNumber order, Duration left) {
        if (open.size() >= MOST || count(order) >= MOST_OF_ONE_ORDER) {
            return Optional.empty();
        }
        var stream = new Stream(order, new SseEmitter(left.toMillis()));
        stream.emitter().onCompletion(() -> open.remove(stream));
        stream.emitter().onError(_ -> open.remove(stream));
        stream.emitter().onTimeout(stream.emitter()::complete);
        open.add(stream);
        send(stream, SseEmitter.event().comment("open"));
        return Optional.of(stream.emitter());
    }

    private long count(OrderNumber order) {
        return open.stream().filter(stream -> stream.order().equals(order)).count();
    }

    int size() {
        return open.size();
    }

    @EventListener
    void heard(PaymentReceived event) {
        afterCommit(event.order());
    }

    @EventListener
    void heard(PaymentInReview event) {
        afterCommit(event.order());
    }

    @EventListener
    void heard(PaymentExpired event) {
        afterCommit(event.order());
    }

    @EventListener
    void heard(OrderChanged event) {
        afterCommit(event.number());
    }

    /** At a fixed rate, so that each look has a thread of its own and a slow browser holds up nobody else's work. */
    @Scheduled(fixedRateString = "PT1S")
    void look() {
        if (open.isEmpty() || !looking.tryLock()) {
            return;
        }
        try {
            tell(open.stream().map(Stream::order).collect(Collectors.toSet()));
            looks = (looks + 1) % LOOKS_BETWEEN_SIGNS_OF_LIFE;
            if (looks == 0) {
                open.forEach(stream -> send(stream, SseEmitter.event().comment("still here")));
                payments.watched(open.stream().map(Stream::order).collect(Collectors.toSet()));
            }
        } finally {
            looking.unlock();
        }
    }

    private void afterCommit(OrderNumber order) {
        if (open.stream().noneMatch(stream -> stream.order().equals(order))) {
            return;
        }
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tellSoon(order);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tellSoon(order);
            }
        });
    }

    /** Nobody waits for a slow browser. */
    private void tellSoon(OrderNumber order) {
        Thread.ofPlatform().daemon().name("pay-stream").start(() -> tell(Set.of(order)));
    }

    private void tell(Collection<OrderNumber> orders) {
        var found = payments.summaries(orders);
        for (var stream : open) {
            var payment = found.get(stream.order());
            if (payment != null) {
                tell(stream, payment);
            }
        }
    }

    private void tell(Stream stream, PaymentSummary payment) {
        var state = PayState.of(payment, clock.instant());
        if (state != PayState.WAITING && send(stream, SseEmitter.event().name("state").data(state.name()))
                && state != PayState.CHECKING) {
            stream.emitter().complete();
        }
    }

    private boolean send(Stream stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.emitter().send(event);
            return true;
        } catch (IOException | IllegalStateException e) {
            // the browser went away: nothing is lost, it will ask again
            open.remove(stream);
            return false;
        }
    }
}
