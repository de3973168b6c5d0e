/** Whether the books of the shop agree, and what is not told yet, as staff see it. */
@NullMarked
package shop.computer.api.books;

import org.jspecify.annotations.NullMarked;
