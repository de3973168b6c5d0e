package shop.computer.server.customer.account;

import java.time.Instant;

/**
 * The newest code of an address.
 *
 * @param nonce empty once the code was used
 * @param sent how many were mailed since {@code countedFrom}; 0 for none ever
 */
record CodeRow(long id, EmailAddress email, String nonce, String language, Instant askedAt, int tries,
        Instant countedFrom, int sent) {

    boolean isUsed() {
        return nonce.isEmpty();
    }

    boolean isGood(Instant now) {
        return !isUsed() && sent > 0 && tries < SignIns.MOST_TRIES && now.isBefore(askedAt.plus(SignIns.CODE_LIFE));
    }
}
