/** How many of each product there are, and correcting it. */
@NullMarked
package shop.computer.desktop.screen.inventory;

import org.jspecify.annotations.NullMarked;
