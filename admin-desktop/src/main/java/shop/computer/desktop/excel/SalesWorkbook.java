package shop.computer.desktop.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.task.Progress;
import shop.computer.desktop.text.Words;

/**
 * What was sold, as an Excel file: a sheet of lines and a sheet of days, with true dates of Phnom Penh, true numbers, filter and totals.
 * Written beside its place and moved there when whole: a cancelled or failed export leaves nothing behind.
 */
public final class SalesWorkbook {

    private static final int ROWS_IN_MEMORY = 200;

    static {
        System.setProperty("poi.delete.tmp.files.on.exit", "true");
    }

    private final Words words;

    public SalesWorkbook(Words words) {
        this.words = words;
    }

    /**
     * Writes the file; replaces one of the same name.
     *
     * @return how many lines it has
     * @throws InterruptedException if it was cancelled
     * @throws UncheckedIOException if the place cannot be written
     */
    public long write(Path file, List<SalesDay> days, LineSource lines, Progress progress) throws InterruptedException {
        var folder = file.toAbsolutePath().getParent();
        @Nullable
        Path half = null;
        try {
            half = Files.createTempFile(folder, ".export", ".tmp");
            var count = fill(half, days, lines, progress);
            move(half, file);
            return count;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            remove(half);
        }
    }

    private long fill(Path half, List<SalesDay> days, LineSource source, Progress progress)
            throws IOException, InterruptedException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            var styles = new Styles(book);
            var sheet = new LinesSheet(book, styles, words);
            var total = -1L;
            @Nullable
            String cursor = null;
            do {
                var page = source.page(cursor);
                total = page.total() == null ? total : page.total();
                for (var line : page.items()) {
                    sheet.add(line);
                    progress.at(sheet.count(), total);
                }
                cursor = page.next();
            } while (cursor != null);
            sheet.finish();
            new DaysSheet(book, styles, words).write(days);
            progress.at(sheet.count(), sheet.count());
            book.setForceFormulaRecalculation(true);
            try (var out = Files.newOutputStream(half)) {
                book.write(out);
            }
            return sheet.count();
        }
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(@Nullable Path half) {
        if (half != null) {
            try {
                Files.deleteIfExists(half);
            } catch (IOException locked) {
                half.toFile().deleteOnExit();
            }
        }
    }
}
