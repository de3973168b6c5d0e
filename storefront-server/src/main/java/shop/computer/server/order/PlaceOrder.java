package shop.computer.server.order;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.cart.CartToken;
import shop.computer.server.customer.Contact;

/**
 * A customer wants what is in the cart.
 *
 * @param checkoutKey made with the checkout form, 16 to 64 characters that nobody can guess: however often the form is sent, it is one order
 * @param address absent for a pick-up
 * @param totalSeen the total with delivery that the customer saw and agreed to, USD
 * @param language of the pages the customer ordered on
 * @param note the customer's words to the shop, at most 500 characters
 */
public record PlaceOrder(CartToken cart, String checkoutKey, Contact contact, Handover handover,
        @Nullable DeliveryAddress address, PaymentMethod method, Money totalSeen, Locale language,
        @Nullable String note) {

    private static final int SHORTEST_KEY = 16;
    private static final int LONGEST_KEY = 64;

    /** @throws IllegalArgumentException if the key has not that length or the address does not fit the way of handing over */
    public PlaceOrder {
        if (checkoutKey.length() < SHORTEST_KEY || checkoutKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A checkout key has 16 to 64 characters");
        }
        if ((handover == Handover.DELIVERY) != (address != null)) {
            throw new IllegalArgumentException("A delivery has an address and a pick-up has none");
        }
        note = note == null || note.isBlank() ? null : note.strip();
    }
}
