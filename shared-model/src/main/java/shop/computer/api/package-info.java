/** What both programs agree on: money, numbers of things, pages of lists, kinds of problems. Each sub-package is one room's contract. */
@NullMarked
package shop.computer.api;

import org.jspecify.annotations.NullMarked;
