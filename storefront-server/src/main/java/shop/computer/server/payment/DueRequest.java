package shop.computer.server.payment;

import java.time.Instant;

/**
 * A payment request whose turn it is to be asked about.
 *
 * @param late the bank's last word about its time was heard; it is asked about only because money may have come late
 */
record DueRequest(long id, String md5, Instant due, boolean late) {}
