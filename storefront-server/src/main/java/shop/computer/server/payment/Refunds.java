package shop.computer.server.payment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.ShopTime;
import shop.computer.api.payment.RefundReason;
import shop.computer.api.payment.RefundStatus;
import shop.computer.api.payment.RefundTask;
import shop.computer.api.payment.SettleRefund;
import shop.computer.server.payment.refund.Owed;
import shop.computer.server.payment.refund.RefundBook;
import shop.computer.server.payment.refusal.MoneyRefusedException;
import shop.computer.server.payment.refusal.MoneyRefusedException.Why;
import shop.computer.server.payment.refusal.UnknownMoneyException;

/** What the shop owes its customers, until somebody has given it back. The bank has no call for it: people do it and say so. */
@Service
public class Refunds {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);
    private static final int HOW_MANY = 1_000_000;
    private static final int DRAWS = 20;
    private static final String SHOP = "system";

    private final SecureRandom random = new SecureRandom();
    private final RefundBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refunds(RefundBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that money has to go back. The same document of the same order twice is one task, and stays as it was.
     *
     * @param amount above zero
     * @param document what it is owed for, at most 100 characters
     * @throws IllegalArgumentException if the amount is not above zero
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public RefundTask owe(OrderNumber order, Money amount, RefundReason reason, String document) {
        return owe(new Owed(order, amount, reason, document, SHOP));
    }

    /** What is or was owed for an order, oldest first. */
    @Transactional(readOnly = true)
    public List<RefundTask> of(OrderNumber order) {
        return book.of(order);
    }

    /** @throws UnknownMoneyException if there is none of this number */
    @Transactional(readOnly = true)
    public RefundTask detail(String number) {
        return book.find(number).orElseThrow(() -> new UnknownMoneyException(number));
    }

    /**
     * The customer has the money back.
     *
     * @param seen the version the caller has seen
     * @throws OptimisticLockingFailureException if it changed since
     * @throws MoneyRefusedException if it was closed before
     */
    @Transactional
    public RefundTask settle(String number, SettleRefund how, long seen, String who) {
        return close(open(number, seen), task -> book.settle(task, how.way(), how.reference().strip(), who));
    }

    /** It was not owed after all; otherwise as {@link #settle}. */
    @Transactional
    public RefundTask cancel(String number, String why, long seen, String who) {
        var closed = close(open(number, seen), task -> book.cancel(task, why.strip(), who));
        if (closed.order() != null) {
            events.publishEvent(new RefundCancelled(closed.order()));
        }
        return closed;
    }

    private RefundTask open(String number, long seen) {
        var task = detail(number);
        if (task.version() != seen) {
            throw new OptimisticLockingFailureException(number + " is at version " + task.version());
        }
        if (task.status() != RefundStatus.OPEN) {
            throw new MoneyRefusedException(Why.CLOSED);
        }
        return task;
    }

    private RefundTask close(RefundTask task, Predicate<RefundTask> verb) {
        if (!verb.test(task)) {
            throw new OptimisticLockingFailureException(task.number() + " was closed a moment ago");
        }
        return detail(task.number());
    }

    RefundTask owe(Owed owed) {
        for (int draw = 0; draw < DRAWS; draw++) {
            book.add(number(), owed);
            var task = book.of(owed.order(), owed.document());
            if (task.isPresent()) {
                return task.get();
            }
            // the number was taken: another one
        }
        throw new IllegalStateException("No number for a refund was free in " + DRAWS + " draws");
    }

    /** The month, then six digits at random, as order numbers are. */
    private String number() {
        return "RF-%s%06d".formatted(MONTH.format(clock.instant().atZone(ShopTime.ZONE)), random.nextInt(HOW_MANY));
    }
}
