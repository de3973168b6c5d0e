package shop.computer.server.fault.figure;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import shop.computer.server.fault.bank.BankBook.Scanned;
import shop.computer.server.fault.bank.BankFault;
import shop.computer.server.fault.bank.BankSimulator;
import shop.computer.server.fault.bank.Transfer;

/** Decides for each code how it gets paid: seven of ten as they should, three of ten with a fault of the payer or of the bank. */
final class Fate implements AutoCloseable {

    private static final int RIGHT_OF_TEN = 7;
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /** What a payer or the bank's books do wrong. */
    private enum Payer {
        NEVER, LESS, MORE, RIEL, ELSEWHERE, LATE, TWICE, SAME_HASH
    }

    private static final BankFault[] CALLS = {BankFault.NO_ANSWER, BankFault.SLOW, BankFault.CUT,
            BankFault.TOKEN_ENDED, BankFault.FORBIDDEN_PAGE, BankFault.TOO_MANY, BankFault.SERVER_ERROR,
            BankFault.GATEWAY_PAGE, BankFault.BROKEN_JSON, BankFault.HUGE, BankFault.TWICE,
            BankFault.SUCCESS_WITHOUT_DATA, BankFault.NOT_FOUND_YET};

    private final Random random = new Random(20261124);
    private final ScheduledExecutorService later = Executors.newScheduledThreadPool(1);
    private final List<Transfer> right = new CopyOnWriteArrayList<>();
    private final BankSimulator bank;
    private final Duration window;

    /** @param window how long a code may be paid */
    Fate(BankSimulator bank, Duration window) {
        this.bank = bank;
        this.window = window;
    }

    /** Lets somebody pay this code, or not. */
    synchronized void befalls(String khqr) {
        if (random.nextInt(10) < RIGHT_OF_TEN) {
            right.add(bank.book().pay(khqr));
        } else if (random.nextBoolean()) {
            bank.script().about(Scanned.of(khqr).md5(), CALLS[random.nextInt(CALLS.length)]);
            right.add(bank.book().pay(khqr));
        } else {
            goesWrong(khqr, Payer.values()[random.nextInt(Payer.values().length)]);
        }
    }

    /** Lets those who pay late do so. */
    @Override
    public void close() {
        later.shutdown();
        try {
            later.awaitTermination(window.plusSeconds(60).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        later.shutdownNow();
    }

    private void goesWrong(String khqr, Payer how) {
        var asked = Scanned.of(khqr);
        var book = bank.book();
        switch (how) {
            case NEVER -> {
            }
            case LESS -> book.pay(asked.withAmount(asked.amount().subtract(CENT)));
            case MORE -> book.pay(asked.withAmount(asked.amount().add(CENT)));
            case RIEL -> book.pay(asked.withCurrency("KHR"));
            case ELSEWHERE -> book.pay(asked.withAccount("somebody_else@bank"));
            case LATE -> later.schedule(() -> book.pay(khqr), window.toSeconds() + 10, TimeUnit.SECONDS);
            case TWICE -> {
                right.add(book.pay(khqr));
                book.pay(khqr);
            }
            case SAME_HASH -> {
                if (right.isEmpty()) {
                    right.add(book.pay(khqr));
                } else {
                    book.payUnderHashOf(right.getFirst(), khqr);
                }
            }
        }
    }
}
