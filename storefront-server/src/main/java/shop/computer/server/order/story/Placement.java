package shop.computer.server.order.story;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who placed an order, and with which form; it never changes.
 *
 * @param formHash of what stood in the form; absent for orders from before it was kept
 * @param origin names the network address it came from
 * @param language of the pages it was placed on, for instance {@code km}
 * @param phone in the form +85512345678
 * @param note the customer's words to the shop
 */
@Embeddable
public record Placement(String checkoutKey, @Nullable String formHash, @Nullable String origin, String language,
        long customerId, String customerName, String phone, @Nullable String email, @Nullable String note) {}
