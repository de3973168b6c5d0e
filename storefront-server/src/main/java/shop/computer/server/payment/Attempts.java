package shop.computer.server.payment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import shop.computer.api.payment.PaymentStatus;

/** Which of an order's attempts stands for its payment. */
final class Attempts {

    /** Money that is there comes before money that is waited for, so that nobody is asked to pay twice. */
    private static final Comparator<PaymentRequest> TELLING = Comparator
            .comparing((PaymentRequest one) -> rank(one.status())).thenComparing(PaymentRequest::attempt);

    private Attempts() {}

    /**
     * Of the newest debt the attempt that is paid, else the one in doubt, else the newest. A debt that nobody paid and that is asked for no
     * more tells nothing while there is another.
     *
     * @param all of one order, in any order
     */
    static Optional<PaymentRequest> telling(List<PaymentRequest> all) {
        var newest = all.stream().mapToInt(PaymentRequest::debt).max();
        int debt = all.stream().filter(one -> !one.isRetired() || one.hasMoney()).mapToInt(PaymentRequest::debt).max()
                .orElse(newest.orElse(0));
        return all.stream().filter(one -> one.debt() == debt).max(TELLING);
    }

    private static int rank(PaymentStatus status) {
        return switch (status) {
            case PAID -> 2;
            case REVIEW -> 1;
            case WAITING, EXPIRED, FAILED -> 0;
        };
    }
}
