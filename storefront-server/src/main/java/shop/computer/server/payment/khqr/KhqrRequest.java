package shop.computer.server.payment.khqr;

import org.jspecify.annotations.Nullable;

/** What a KHQR asks for: money into an account, of a person (tag 29) or of a merchant at a bank (tag 30). */
public sealed interface KhqrRequest {

    /** The Bakong account, {@code name@bank}. */
    String account();

    KhqrDetails details();

    /**
     * A person or a shop with a Bakong account of its own.
     *
     * @param accountInformation the account behind it, for a transfer on to a bank
     * @param acquiringBank that bank's name
     */
    record Individual(String account, @Nullable String accountInformation, @Nullable String acquiringBank,
            KhqrDetails details)
            implements
                KhqrRequest {}

    /** A merchant whose bank gave it a number; the account is the bank's. */
    record Merchant(String account, String merchantId, String acquiringBank,
            KhqrDetails details) implements KhqrRequest {}
}
