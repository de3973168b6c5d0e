package shop.computer.desktop.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.report.SalesDay;
import shop.computer.desktop.text.Words;

/** The sheet with one row for each day. */
final class DaysSheet {

    private static final int[] WIDTHS = {14, 10, 10, 16, 14, 16, 16};

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Words words;

    DaysSheet(SXSSFWorkbook book, Styles styles, Words words) {
        this.book = book;
        this.styles = styles;
        this.words = words;
    }

    void write(List<SalesDay> days) {
        var withCost = days.stream().anyMatch(day -> day.cost() != null);
        var keys = new ArrayList<>(List.of("day", "orders", "pieces", "sales", "deliveryFees"));
        if (withCost) {
            keys.addAll(List.of("cost", "profit"));
        }
        var sheet = new SheetWriter(book, styles, words.say("excel.sheet.days"),
                keys.stream().map(key -> words.say("excel.column." + key)).toList(), WIDTHS);
        days.forEach(day -> row(sheet, day, withCost));
        sheet.filter();
        totals(sheet, days, withCost);
    }

    private static void row(SheetWriter sheet, SalesDay day, boolean withCost) {
        sheet.newRow();
        sheet.day(day.day());
        sheet.number(day.orders());
        sheet.number(day.pieces());
        sheet.dollars(day.sales().amount());
        sheet.dollars(day.delivery().amount());
        if (withCost) {
            sheet.dollars(amount(day.cost()));
            sheet.dollars(amount(day.profit()));
        }
    }

    private void totals(SheetWriter sheet, List<SalesDay> days, boolean withCost) {
        var rows = sheet.rows();
        sheet.newRow();
        sheet.text(words.say("excel.total"), styles.totalText);
        sheet.total(BigDecimal.valueOf(days.stream().mapToLong(SalesDay::orders).sum()), rows, styles.totalCount);
        sheet.total(BigDecimal.valueOf(days.stream().mapToLong(SalesDay::pieces).sum()), rows, styles.totalCount);
        sheet.total(sum(days, SalesDay::sales), rows, styles.totalDollars);
        sheet.total(sum(days, SalesDay::delivery), rows, styles.totalDollars);
        if (withCost) {
            sheet.total(sum(days, SalesDay::cost), rows, styles.totalDollars);
            sheet.total(sum(days, SalesDay::profit), rows, styles.totalDollars);
        }
    }

    private static BigDecimal sum(List<SalesDay> days, Function<SalesDay, @Nullable Money> part) {
        return days.stream().map(day -> amount(part.apply(day))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal amount(@Nullable Money money) {
        return money == null ? BigDecimal.ZERO : money.amount();
    }
}
