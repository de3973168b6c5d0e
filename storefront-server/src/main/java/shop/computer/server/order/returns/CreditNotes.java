package shop.computer.server.order.returns;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.CursorPage;
import shop.computer.api.OrderNumber;
import shop.computer.api.ShopTime;
import shop.computer.api.order.returns.CreditNote;
import shop.computer.server.order.refusal.OrderInputException;
import shop.computer.server.order.refusal.UnknownCreditNoteException;

/** Credit notes: what came back and what is owed for it. Their numbers are drawn as order numbers are. */
@Service
public class CreditNotes {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyMM", Locale.ROOT);
    private static final int HOW_MANY = 1_000_000;

    private final SecureRandom random = new SecureRandom();
    private final CreditBook book;
    private final Clock clock;

    CreditNotes(CreditBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /** What came back of an order, oldest first. */
    @Transactional(readOnly = true)
    public List<CreditNote> of(OrderNumber order) {
        return book.of(order);
    }

    /** @throws UnknownCreditNoteException if there is none of this number */
    @Transactional(readOnly = true)
    public CreditNote detail(String number) {
        return book.find(number).orElseThrow(() -> new UnknownCreditNoteException(number));
    }

    /**
     * All credit notes, newest first.
     *
     * @param cursor what the page before said under {@code next}; absent for the first page
     * @throws OrderInputException if the cursor is not one of this list
     */
    @Transactional(readOnly = true)
    public CursorPage<CreditNote> page(@Nullable String cursor, int limit) {
        var rows = book.before(before(cursor), limit + 1);
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var next = rows.size() > limit ? Long.toString(shown.getLast().id()) : null;
        return new CursorPage<>(book.whole(shown), next, null);
    }

    /**
     * Writes a credit note. Whoever calls holds the order.
     *
     * @param who a staff user
     * @return its number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String write(OrderNumber order, Taken taken, Instant at, String who, String reason) {
        var number = Stream.generate(this::draw).filter(drawn -> !book.knows(drawn)).findFirst().orElseThrow();
        book.add(number, order, at, who, reason, taken);
        return number;
    }

    private String draw() {
        return "CN-%s%06d".formatted(MONTH.format(clock.instant().atZone(ShopTime.ZONE)), random.nextInt(HOW_MANY));
    }

    private static long before(@Nullable String cursor) {
        try {
            return cursor == null ? Long.MAX_VALUE : Long.parseLong(cursor);
        } catch (NumberFormatException notOurs) {
            throw new OrderInputException("cursor", "order.list.cursor");
        }
    }
}
