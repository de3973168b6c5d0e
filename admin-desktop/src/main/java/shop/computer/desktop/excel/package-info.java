/** Writes what the shop sold as an Excel workbook. Front door: {@link shop.computer.desktop.excel.SalesWorkbook}. */
@NullMarked
package shop.computer.desktop.excel;

import org.jspecify.annotations.NullMarked;
