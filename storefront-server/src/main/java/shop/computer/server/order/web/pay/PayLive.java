package shop.computer.server.order.web.pay;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.server.order.web.OrderDoor;
import shop.computer.server.payment.Payments;

/** Tells an open pay page when to show itself anew: by stream, and for browsers that get none, by asking. */
@RestController
@RequestMapping("/pay/{number}")
class PayLive {

    /** After the end the bank is asked a last time; then nothing more happens that is worth a stream. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final OrderDoor door;
    private final Payments payments;
    private final PayStreams streams;
    private final Clock clock;

    PayLive(OrderDoor door, Payments payments, PayStreams streams, Clock clock) {
        this.door = door;
        this.payments = payments;
        this.streams = streams;
        this.clock = clock;
    }

    /** 204 ends a browser's tries for good; 503 makes it ask by {@code /state} instead. */
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> live(@PathVariable String number, @RequestParam(defaultValue = "") String key) {
        var order = door.open(number, key);
        var left = left(payments.summary(order));
        if (left.isEmpty()) {
            return ResponseEntity.noContent().build();
        }
        return streams.open(order, left.get())
                .map(stream -> ResponseEntity.ok().header("X-Accel-Buffering", "no").body(stream))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build());
    }

    @GetMapping("/state")
    Map<String, PayState> state(@PathVariable String number, @RequestParam(defaultValue = "") String key) {
        OrderNumber order = door.open(number, key);
        payments.watched(Set.of(order));
        return Map.of("state", PayState.of(payments.summary(order), clock.instant()));
    }

    private Optional<Duration> left(PaymentSummary payment) {
        return Optional.ofNullable(payment.expiresAt()).map(end -> Duration.between(clock.instant(), end.plus(GRACE)))
                .filter(Duration::isPositive);
    }
}
