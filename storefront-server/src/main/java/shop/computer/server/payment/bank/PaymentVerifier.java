package shop.computer.server.payment.bank;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/** Asks whoever keeps the shop's account whether a KHQR was paid. May take seconds: never called inside a transaction. */
public interface PaymentVerifier {

    /**
     * @param md5 of the exact KHQR string
     * @return never a guess: whatever could not be learned for certain is {@link BankAnswer.Unknown}
     */
    BankAnswer ask(String md5);

    /** Whether it is asked at all for links into bank apps. */
    default boolean opensApps() {
        return false;
    }

    /** An address that opens this KHQR in a bank app on the same phone; empty if the bank gives none. */
    default Optional<URI> appLink(String khqr) {
        return Optional.empty();
    }

    /** How many codes can be asked about in one question; 1 if only singly. */
    default int atOnce() {
        return 1;
    }

    /**
     * Asks about several codes in one question.
     *
     * @param md5s no more than {@link #atOnce()}
     * @return an answer for each code the bank spoke of; empty if it takes no such questions
     */
    default Map<String, BankAnswer> ask(List<String> md5s) {
        return Map.of();
    }

    /**
     * Asks for a transaction by what stands on the payer's receipt.
     *
     * @param hash 64 hexadecimal digits, or the first 8, then with the amount
     */
    default BankAnswer find(String hash, @Nullable Money amount) {
        return new BankAnswer.Unknown("this bank cannot be asked by hash", false);
    }
}
