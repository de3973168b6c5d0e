package shop.computer.server.fault.bank;

import java.math.BigDecimal;

/**
 * Who paid what when, as the bank knows it.
 *
 * @param md5 of the code that was scanned
 * @param hash the bank's own name of the transfer, 64 hexadecimal digits
 * @param currency {@code USD} or {@code KHR}
 * @param createdMs since 1970
 */
public record Transfer(String md5, String hash, String from, String to, BigDecimal amount, String currency,
        long createdMs) {}
