/**
 * What both programs agree on: money, numbers of things, pages of lists, kinds of problems. Each sub-package is one room's contract.
 *
 * <p>Two files more than the house likes: small words that every contract below is written in.
 */
@NullMarked
package shop.computer.api;

import org.jspecify.annotations.NullMarked;
