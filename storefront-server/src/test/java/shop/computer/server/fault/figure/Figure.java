package shop.computer.server.fault.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.BooksInvariants;

/** One figure: its numbers on one line, whether it is good, and an error if it is not. The line is kept in {@code target/reliability.txt}. */
final class Figure {

    private static final Path REPORT = Path.of("target", "reliability.txt");

    private final String name;
    private final long begun = System.nanoTime();
    private final List<String> facts = new ArrayList<>();
    private boolean good = true;

    Figure(String name) {
        this.name = name;
    }

    /** The books must be whole: nothing half-written, nothing that does not add up. */
    Figure holds(JdbcClient books) {
        try {
            BooksInvariants.hold(books);
            facts.add("the books hold");
        } catch (AssertionError broken) {
            facts.add("the books are broken: " + broken.getMessage().strip().replaceAll("\\s+", " "));
            good = false;
        }
        return this;
    }

    /** Something to know. */
    Figure tells(String fact, Object... numbers) {
        facts.add(String.format(Locale.ROOT, fact, numbers));
        return this;
    }

    /** Something that must not happen, not once. */
    Figure never(String what, long times) {
        facts.add(String.format(Locale.ROOT, "%s %,d (0)", what, times));
        good &= times == 0;
        return this;
    }

    /** Something that must be as many. */
    Figure exactly(String what, long number, long wanted) {
        facts.add(String.format(Locale.ROOT, "%s %,d (%,d)", what, number, wanted));
        good &= number == wanted;
        return this;
    }

    Figure atMost(String what, double number, double most, String unit) {
        facts.add(String.format(Locale.ROOT, "%s %.1f (at most %.0f) %s", what, number, most, unit));
        good &= number <= most;
        return this;
    }

    /** @throws AssertionError if any of it is not as it must be */
    void print() {
        var seconds = (System.nanoTime() - begun) / 1_000_000_000;
        var line = "%s  %s: %s; took %d s".formatted(good ? "PASS" : "FAIL", name, String.join(", ", facts), seconds);
        System.out.println(line);
        try {
            Files.writeString(REPORT, line + System.lineSeparator(), StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!good) {
            throw new AssertionError(line);
        }
    }
}
