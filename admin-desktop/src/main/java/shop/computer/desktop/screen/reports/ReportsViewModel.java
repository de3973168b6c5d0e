package shop.computer.desktop.screen.reports;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.ShopTime;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.api.ReportsApi;
import shop.computer.desktop.excel.SalesWorkbook;
import shop.computer.desktop.task.Newest;
import shop.computer.desktop.task.Progress;
import shop.computer.desktop.task.TaskRunner;
import shop.computer.desktop.text.Sentence;
import shop.computer.desktop.text.Words;

/** Sales by day of a period, their totals, and the way out to Excel. */
public final class ReportsViewModel {

    /** The longest period a report may have, in days. */
    static final int LONGEST = 366;

    private final ReportsApi reports;
    private final TaskRunner tasks;
    private final Executor window;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.LAST_7_DAYS);
    private final ObjectProperty<LocalDate> from = new SimpleObjectProperty<>(today().minusDays(6));
    private final ObjectProperty<LocalDate> to = new SimpleObjectProperty<>(today());
    private final ReadOnlyObjectWrapper<@Nullable List<SalesDay>> days = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Sentence> notice = new ReadOnlyObjectWrapper<>();
    private final Newest reading = new Newest();
    private boolean choosing;

    public ReportsViewModel(ReportsApi reports, TaskRunner tasks) {
        this(reports, tasks, Platform::runLater);
    }

    ReportsViewModel(ReportsApi reports, TaskRunner tasks, Executor window) {
        this.reports = reports;
        this.tasks = tasks;
        this.window = window;
        period.subscribe((old, now) -> choose(now));
        from.subscribe((old, now) -> dateChanged());
        to.subscribe((old, now) -> dateChanged());
    }

    public ObjectProperty<Period> period() {
        return period;
    }

    public ObjectProperty<LocalDate> from() {
        return from;
    }

    public ObjectProperty<LocalDate> to() {
        return to;
    }

    /** Absent until they were read. */
    public ReadOnlyObjectProperty<@Nullable List<SalesDay>> days() {
        return days.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sentence> notice() {
        return notice.getReadOnlyProperty();
    }

    /** All days together; the day of the answer is the last one. Absent if there are none. */
    public Optional<SalesDay> total() {
        var all = days.get();
        if (all == null || all.isEmpty()) {
            return Optional.empty();
        }
        var withCost = all.stream().anyMatch(day -> day.cost() != null);
        return Optional.of(new SalesDay(to.get(), all.stream().mapToInt(SalesDay::orders).sum(),
                all.stream().mapToInt(SalesDay::pieces).sum(),
                sum(all, SalesDay::sales), sum(all, SalesDay::delivery), withCost ? sum(all, SalesDay::cost) : null,
                withCost ? sum(all, SalesDay::profit) : null));
    }

    /** Reads the period again; a moving one moves with the day. */
    public void readAgain() {
        if (period.get() != Period.CUSTOM) {
            choose(period.get());
        } else {
            read();
        }
    }

    /** What the file is called if nobody says otherwise. */
    public String fileName(Words words) {
        return words.say("reports.file", from.get().toString(), to.get().toString());
    }

    /**
     * Writes the period's sales to a file, beside everything else.
     *
     * @param end runs after success, problem and cancellation
     */
    public Progress export(Path file, Words words, Consumer<Long> success, Consumer<Sentence> problem, Runnable end) {
        var first = from.get();
        var last = to.get();
        var progress = new Progress(window);
        tasks.run(progress, running -> new SalesWorkbook(words).write(file, reports.salesByDay(first, last),
                cursor -> reports.salesLines(first, last, cursor), running)).onSuccess(success)
                .onProblem(failure -> problem.accept(failure instanceof UncheckedIOException
                        ? Sentence.of("reports.export.unwritable", String.valueOf(file.getFileName()))
                        : Sentence.about(failure)))
                .onEnd(end);
        return progress;
    }

    /** Continues where another one stopped. */
    public void resume(ReportsViewModel before) {
        choosing = true;
        from.set(before.from.get());
        to.set(before.to.get());
        choosing = false;
        period.set(before.period.get());
    }

    private void choose(Period chosen) {
        if (chosen != Period.CUSTOM) {
            choosing = true;
            from.set(chosen.from(today()));
            to.set(today());
            choosing = false;
        }
        read();
    }

    private void dateChanged() {
        if (!choosing) {
            if (period.get() == Period.CUSTOM) {
                read();
            } else {
                period.set(Period.CUSTOM);
            }
        }
    }

    private void read() {
        reading.stop();
        var first = from.get();
        var last = to.get();
        if (first == null || last == null || first.isAfter(last)) {
            notice.set(Sentence.of("reports.range.turned"));
            return;
        }
        if (first.plusDays(LONGEST).isBefore(last)) {
            notice.set(Sentence.of("reports.range.long", LONGEST));
            return;
        }
        reading.of(tasks.run(() -> reports.salesByDay(first, last))).onSuccess(found -> {
            notice.set(null);
            days.set(found);
        }).onProblem(failure -> notice.set(Sentence.about(failure)));
    }

    private static Money sum(List<SalesDay> days, Function<SalesDay, @Nullable Money> part) {
        var sum = BigDecimal.ZERO;
        for (var day : days) {
            var money = part.apply(day);
            sum = money == null ? sum : sum.add(money.amount());
        }
        return new Money(sum, Currency.USD);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), ShopTime.ZONE);
    }
}
