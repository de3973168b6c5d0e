/** What the customer's pages of an order have in common: who may open them, and how what was typed is read. */
@NullMarked
package shop.computer.server.order.web;

import org.jspecify.annotations.NullMarked;
