/** What the customer's pages of an order have in common: what was typed, and the sentence at a field that cannot stand. */
@NullMarked
package shop.computer.server.order.web;

import org.jspecify.annotations.NullMarked;
