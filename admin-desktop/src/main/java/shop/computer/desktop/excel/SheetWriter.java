package shop.computer.desktop.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes one sheet row by row: heading, rows, totals. Text is always text, also where it begins like a formula. */
final class SheetWriter {

    private final Styles styles;
    private final SXSSFSheet sheet;
    private final int columns;
    private int next;
    private int cell;
    private SXSSFRow row;

    SheetWriter(SXSSFWorkbook book, Styles styles, String name, List<String> headings, int[] widths) {
        this.styles = styles;
        this.sheet = book.createSheet(name);
        this.columns = headings.size();
        this.row = sheet.createRow(next++);
        for (var heading : headings) {
            text(heading, styles.heading);
        }
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    void newRow() {
        row = sheet.createRow(next++);
        cell = 0;
    }

    /** How many rows there are below the heading. */
    int rows() {
        return next - 1;
    }

    void text(String value) {
        text(value, styles.text);
    }

    void text(String value, CellStyle style) {
        var made = row.createCell(cell++);
        made.setCellValue(value);
        made.setCellStyle(style);
    }

    void number(long value) {
        var made = row.createCell(cell++);
        made.setCellValue(value);
        made.setCellStyle(styles.count);
    }

    void dollars(BigDecimal value) {
        var made = row.createCell(cell++);
        made.setCellValue(value.doubleValue());
        made.setCellStyle(styles.dollars);
    }

    void moment(LocalDateTime value) {
        var made = row.createCell(cell++);
        made.setCellValue(value);
        made.setCellStyle(styles.moment);
    }

    void day(LocalDate value) {
        var made = row.createCell(cell++);
        made.setCellValue(value);
        made.setCellStyle(styles.day);
    }

    void skip() {
        cell++;
    }

    /** Sets the filter over all rows so far; call it before the totals. */
    void filter() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns - 1));
    }

    /**
     * A total as formula together with its value, so that viewers that do not reckon show it too. Follows the filter.
     *
     * @param above how many rows are added up
     */
    void total(BigDecimal value, int above, CellStyle style) {
        var letter = CellReference.convertNumToColString(cell);
        var made = row.createCell(cell++);
        made.setCellFormula("SUBTOTAL(109," + letter + "2:" + letter + Math.max(2, above + 1) + ")");
        made.setCellValue(value.doubleValue());
        made.setCellStyle(style);
    }
}
