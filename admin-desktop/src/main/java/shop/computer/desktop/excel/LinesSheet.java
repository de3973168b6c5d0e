package shop.computer.desktop.excel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ShopTime;
import shop.computer.api.report.SalesLine;
import shop.computer.desktop.text.Words;

/** The sheet with one row for each sold line. Cost and profit are there only if the server sends them. */
final class LinesSheet {

    private static final List<String> HEADINGS = List.of("soldAt", "order", "status", "customer", "sku", "product",
            "category", "quantity",
            "unitPrice", "total");
    private static final int[] WIDTHS = {17, 16, 14, 24, 16, 44, 20, 10, 13, 14, 14, 14, 14};

    private final SXSSFWorkbook book;
    private final Styles styles;
    private final Words words;
    private @Nullable SheetWriter sheet;
    private boolean withCost;
    private long lines;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal cost = BigDecimal.ZERO;

    LinesSheet(SXSSFWorkbook book, Styles styles, Words words) {
        this.book = book;
        this.styles = styles;
        this.words = words;
    }

    /** How many lines there are, the totals not among them. */
    long count() {
        return lines;
    }

    void add(SalesLine line) {
        var open = open(line.cost() != null);
        open.newRow();
        lines++;
        open.moment(line.soldAt().atZone(ShopTime.ZONE).toLocalDateTime());
        open.text(line.order().value());
        open.text(words.say("status", line.status()));
        open.text(line.customer());
        var sku = line.sku();
        open.text(sku == null ? "" : sku.value());
        open.text(sku == null ? words.say("excel.delivery") : line.name());
        var category = line.category();
        open.text(category == null ? "" : category);
        open.number(line.quantity());
        open.dollars(line.unitPrice().amount());
        open.dollars(line.total().amount());
        total = total.add(line.total().amount());
        addCost(open, line);
        open.text(words.say("excel.method", line.method()));
    }

    void finish() {
        var open = open(withCost);
        var rows = open.rows();
        open.filter();
        open.newRow();
        open.text(words.say("excel.total"), styles.totalText);
        for (int column = 1; column < 8; column++) {
            open.text("", styles.totalText);
        }
        open.text("", styles.totalText);
        open.total(total, rows, styles.totalDollars);
        if (withCost) {
            open.total(cost, rows, styles.totalDollars);
            open.total(total.subtract(cost), rows, styles.totalDollars);
        }
        open.text("", styles.totalText);
    }

    private void addCost(SheetWriter open, SalesLine line) {
        if (withCost) {
            var spent = line.cost() == null ? BigDecimal.ZERO : line.cost().amount();
            open.dollars(spent);
            open.dollars(line.total().amount().subtract(spent));
            cost = cost.add(spent);
        }
    }

    private SheetWriter open(boolean cost) {
        var open = sheet;
        if (open == null) {
            withCost = cost;
            var keys = new ArrayList<>(HEADINGS);
            keys.addAll(cost ? List.of("cost", "profit", "method") : List.of("method"));
            var headings = Stream.of(keys.toArray(String[]::new)).map(key -> words.say("excel.column." + key)).toList();
            open = new SheetWriter(book, styles, words.say("excel.sheet.sales"), headings, WIDTHS);
            sheet = open;
        }
        return open;
    }
}
