/** Money that a person has to look at. */
@NullMarked
package shop.computer.api.payment.review;

import org.jspecify.annotations.NullMarked;
