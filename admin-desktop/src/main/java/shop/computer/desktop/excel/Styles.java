package shop.computer.desktop.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The cell styles of one workbook. */
final class Styles {

    static final String DOLLARS = "\"$\"#,##0.00;[Red]-\"$\"#,##0.00";

    final CellStyle heading;
    final CellStyle text;
    final CellStyle count;
    final CellStyle dollars;
    final CellStyle moment;
    final CellStyle day;
    final CellStyle totalText;
    final CellStyle totalCount;
    final CellStyle totalDollars;

    Styles(SXSSFWorkbook book) {
        text = style(book, "@");
        count = style(book, "#,##0");
        dollars = style(book, DOLLARS);
        moment = style(book, "yyyy-mm-dd hh:mm");
        day = style(book, "yyyy-mm-dd");
        heading = bold(book, "@");
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setAlignment(HorizontalAlignment.LEFT);
        totalText = total(book, "@");
        totalCount = total(book, "#,##0");
        totalDollars = total(book, DOLLARS);
    }

    private static CellStyle style(SXSSFWorkbook book, String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static CellStyle bold(SXSSFWorkbook book, String format) {
        var font = book.createFont();
        font.setBold(true);
        var style = style(book, format);
        style.setFont(font);
        return style;
    }

    private static CellStyle total(SXSSFWorkbook book, String format) {
        var style = bold(book, format);
        style.setBorderTop(BorderStyle.THIN);
        return style;
    }
}
