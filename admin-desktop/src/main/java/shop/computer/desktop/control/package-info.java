/** Small parts that screens are put together from: badge, key hint, stock bar, choices. */
@NullMarked
package shop.computer.desktop.control;

import org.jspecify.annotations.NullMarked;
