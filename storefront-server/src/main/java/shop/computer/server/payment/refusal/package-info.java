/** What the payment room refuses, each with its facts. */
@NullMarked
package shop.computer.server.payment.refusal;

import org.jspecify.annotations.NullMarked;
