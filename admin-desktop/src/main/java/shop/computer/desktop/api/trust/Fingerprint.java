package shop.computer.desktop.api.trust;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.HexFormat;

/**
 * What tells a certificate apart from all others: its SHA-256.
 *
 * @param text pairs of capital hex digits parted by colons, as {@code openssl x509 -fingerprint -sha256} prints them
 */
public record Fingerprint(String text) {

    private static final HexFormat PAIRS = HexFormat.ofDelimiter(":").withUpperCase();

    static Fingerprint of(X509Certificate certificate) throws CertificateEncodingException {
        try {
            return new Fingerprint(
                    PAIRS.formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** In two lines of sixteen pairs, easier to compare. */
    public String inTwoLines() {
        var half = text.length() / 2;
        return text.length() < 95 ? text : text.substring(0, half) + "\n" + text.substring(half + 1);
    }
}
