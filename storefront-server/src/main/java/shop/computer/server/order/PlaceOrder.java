package shop.computer.server.order;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.cart.CartToken;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.CustomerId;
import shop.computer.server.customer.account.AccountId;
import shop.computer.server.order.story.Placement;

/**
 * A customer wants what is in the cart.
 *
 * @param checkoutKey made with the checkout form, 16 to 64 characters that nobody can guess: however often the form is sent, it is one order
 * @param address absent for a pick-up
 * @param totalSeen the total with delivery that the customer saw and agreed to, USD
 * @param language of the pages the customer ordered on
 * @param note the customer's words to the shop, at most 500 characters
 * @param origin names the network address it comes from, at most 64 characters; absent if that does not matter
 * @param account of the customer who is signed in; absent for all others
 */
public record PlaceOrder(CartToken cart, String checkoutKey, Contact contact, Handover handover,
        @Nullable DeliveryAddress address, PaymentMethod method, Money totalSeen, Locale language,
        @Nullable String note, @Nullable String origin, @Nullable AccountId account) {

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

    /** A wish of somebody without an account whose network address does not matter. */
    public PlaceOrder(CartToken cart, String checkoutKey, Contact contact, Handover handover,
            @Nullable DeliveryAddress address, PaymentMethod method, Money totalSeen, Locale language,
            @Nullable String note) {
        this(cart, checkoutKey, contact, handover, address, method, totalSeen, language, note, null, null);
    }

    /** Who ordered, as it is kept with the order. */
    Placement placement(CustomerId customer) {
        return new Placement(checkoutKey, formHash(), origin, language.getLanguage(), customer.value(), contact.name(),
                contact.phone().e164(), contact.email(), note);
    }

    /** What the customer typed, chose and saw as the total, as one word: two forms with the same words have the same. */
    String formHash() {
        var typed = Stream.of(contact.name(), contact.phone().e164(), contact.email(), handover, address, method, note,
                totalSeen)
                .map(String::valueOf).collect(Collectors.joining("\u0000"));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
