/** The bank as the shop sees it: what it can be asked, what it answers, and how often it may be asked at all. */
@NullMarked
package shop.computer.server.payment.bank;

import org.jspecify.annotations.NullMarked;
