package shop.computer.server.payment.khqr;

/**
 * A finished KHQR. Keep the string: made again a moment later it is another one, with another MD5.
 *
 * @param md5 of the string in UTF-8, 32 lower-case hexadecimal digits: the name by which the bank is asked
 */
public record KhqrCode(String text, String md5) {}
