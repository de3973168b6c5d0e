package shop.computer.server.payment;

import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;

/**
 * What an attempt is made for.
 *
 * @param attempt its number among all of the order, from 1
 * @param first the attempt that first asked for the same money
 * @param worth what it settles of the order, USD
 */
record Debt(OrderNumber order, int attempt, int first, Money worth) {

    Debt {
        if (worth.currency() != Currency.USD) {
            throw new IllegalArgumentException("The books of an order are in dollars, not in " + worth.currency());
        }
    }
}
