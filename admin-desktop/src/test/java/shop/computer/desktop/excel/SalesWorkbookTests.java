package shop.computer.desktop.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.api.CursorPage;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.report.SalesDay;
import shop.computer.api.report.SalesLine;
import shop.computer.desktop.task.Progress;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Words;

class SalesWorkbookTests {

    private static final Instant SOLD = Instant.parse("2026-11-23T18:30:00Z");
    private static final List<SalesDay> DAYS = List.of(
            new SalesDay(LocalDate.of(2026, 11, 23), 1, 2, Money.usd("20.50"), Money.usd("1.50"), Money.usd("15.00"),
                    Money.usd("5.50")),
            new SalesDay(LocalDate.of(2026, 11, 24), 2, 3, Money.usd("30.25"), Money.usd("0.00"), Money.usd("20.00"),
                    Money.usd("10.25")));

    @TempDir
    Path folder;

    private final Progress progress = new Progress(Runnable::run);

    @Test
    void writesTrueDatesOfPhnomPenhAndTrueNumbers() throws Exception {
        var file = write(Language.ENGLISH, line("Keyboard", "20.50", Money.usd("15.00")));

        try (var book = new XSSFWorkbook(file.toFile())) {
            var row = book.getSheet("Sales").getRow(1);
            assertThat(row.getCell(0).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 11, 24, 1, 30));
            assertThat(row.getCell(9).getNumericCellValue()).isEqualTo(20.50);
            assertThat(row.getCell(9).getCellStyle().getDataFormatString()).contains("\"$\"#,##0.00");
        }
    }

    @Test
    void addsUpByFormulaAndKeepsTheValueBeside() throws Exception {
        var file = write(Language.ENGLISH, line("Keyboard", "20.50", Money.usd("15.00")),
                line("Mouse", "30.25", Money.usd("20.00")));

        try (var book = new XSSFWorkbook(file.toFile())) {
            var total = book.getSheet("Sales").getRow(3).getCell(9);
            assertThat(total.getCellFormula()).isEqualTo("SUBTOTAL(109,J2:J3)");
            assertThat(total.getNumericCellValue()).isEqualTo(50.75);
            var days = book.getSheet("By day").getRow(3);
            assertThat(days.getCell(3).getNumericCellValue()).isEqualTo(50.75);
            assertThat(days.getCell(6).getNumericCellValue()).isEqualTo(15.75);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(total.getNumericCellValue()).isEqualTo(50.75);
        }
    }

    @Test
    void saysHowManyLinesItWrote() throws Exception {
        var written = new SalesWorkbook(Words.in(Language.ENGLISH)).write(folder.resolve("sales.xlsx"), DAYS,
                cursor -> page(line("Keyboard", "20.50", null), line("Mouse", "1.00", null)), progress);

        assertThat(written).isEqualTo(2);
        assertThat(progress.done().get()).isEqualTo(2);
    }

    @Test
    void freezesTheHeadingAndSetsTheFilter() throws Exception {
        var file = write(Language.ENGLISH, line("Keyboard", "20.50", null));

        try (var book = new XSSFWorkbook(file.toFile())) {
            var sheet = book.getSheet("Sales");
            assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:K2");
        }
    }

    @Test
    void leavesCostOutWhereTheServerSendsNone() throws Exception {
        var file = write(Language.ENGLISH, line("Keyboard", "20.50", null));

        try (var book = new XSSFWorkbook(file.toFile())) {
            var headings = new ArrayList<String>();
            book.getSheet("Sales").getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
            assertThat(headings).doesNotContain("Cost, USD", "Profit, USD");
        }
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws Exception {
        var file = write(Language.ENGLISH, line("=1+1", "20.50", null), line("@sum", "1.00", null));

        try (var book = new XSSFWorkbook(file.toFile())) {
            var cell = book.getSheet("Sales").getRow(1).getCell(5);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void speaksKhmerInTheKhmerClient() throws Exception {
        var file = write(Language.KHMER, line("Keyboard", "20.50", null));

        try (var book = new XSSFWorkbook(file.toFile())) {
            assertThat(book.getSheetName(0)).isEqualTo("ការលក់");
            assertThat(book.getSheetName(1)).isEqualTo("តាមថ្ងៃ");
        }
    }

    @Test
    void leavesNothingBehindWhenCancelled() throws IOException {
        var file = folder.resolve("sales.xlsx");

        assertThatThrownBy(() -> new SalesWorkbook(Words.in(Language.ENGLISH)).write(file, DAYS, cursor -> {
            Thread.currentThread().interrupt();
            return page(line("Keyboard", "20.50", null));
        }, progress)).isInstanceOf(InterruptedException.class);

        assertThat(Files.list(folder)).isEmpty();
    }

    @Test
    void keepsTheOldFileWhenTheNewOneFails() throws IOException {
        var file = Files.writeString(folder.resolve("sales.xlsx"), "the old one");

        assertThatThrownBy(() -> new SalesWorkbook(Words.in(Language.ENGLISH)).write(file, DAYS, cursor -> {
            throw new IllegalStateException("the server is gone");
        }, progress)).isInstanceOf(IllegalStateException.class);

        assertThat(Files.readString(file)).isEqualTo("the old one");
        assertThat(Files.list(folder)).hasSize(1);
    }

    private Path write(Language language, SalesLine... lines) throws InterruptedException {
        var file = folder.resolve("sales.xlsx");
        new SalesWorkbook(Words.in(language)).write(file, DAYS, cursor -> page(lines), progress);
        return file;
    }

    private static CursorPage<SalesLine> page(SalesLine... lines) {
        return new CursorPage<>(List.of(lines), null, (long) lines.length);
    }

    private static SalesLine line(String name, String total, Money cost) {
        return new SalesLine(SOLD, new OrderNumber("CS-2611000001"), OrderStatus.COMPLETED, "Buyer One",
                new Sku("KEY-1"), name, "Keyboards", 1,
                Money.usd(total), Money.usd(total), cost, PaymentMethod.KHQR);
    }
}
