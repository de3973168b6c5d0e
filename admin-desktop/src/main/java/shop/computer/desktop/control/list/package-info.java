/** The one list that every list screen is: frame, rows, columns, what stands there instead of rows. Front door: {@link shop.computer.desktop.control.list.ListPart}. */
@NullMarked
package shop.computer.desktop.control.list;

import org.jspecify.annotations.NullMarked;
