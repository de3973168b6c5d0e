package shop.computer.server.payment;

import java.time.Instant;
import shop.computer.api.payment.PaymentStatus;

/** A payment request whose turn it is to be asked about. */
record DueRequest(long id, String md5, Instant due, PaymentStatus status) {

    /** Its time is over; it is asked about only because money may have come late. */
    boolean isLate() {
        return status != PaymentStatus.WAITING;
    }
}
