/** The client with which staff run stock, orders and reports. Start: {@link shop.computer.desktop.Main}. */
@NullMarked
package shop.computer.desktop;

import org.jspecify.annotations.NullMarked;
