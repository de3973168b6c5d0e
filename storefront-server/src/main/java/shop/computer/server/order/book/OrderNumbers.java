package shop.computer.server.order.book;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.computer.api.OrderNumber;
import shop.computer.api.ShopTime;

/** Draws order numbers: the month, then six digits at random, so that nobody reads from a number how much the shop sells. */
@Component
public class OrderNumbers {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);
    private static final int HOW_MANY = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final OrderBook orders;
    private final Clock clock;

    OrderNumbers(OrderBook orders, Clock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    /** A number that no order has; the unique index decides if two draw the same at once. */
    public OrderNumber next() {
        return Stream.generate(this::draw).filter(number -> !orders.knows(number)).findFirst().orElseThrow();
    }

    private OrderNumber draw() {
        var month = MONTH.format(clock.instant().atZone(ShopTime.ZONE));
        return new OrderNumber("CS-%s%06d".formatted(month, random.nextInt(HOW_MANY)));
    }
}
