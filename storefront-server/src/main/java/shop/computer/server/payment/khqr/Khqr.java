package shop.computer.server.payment.khqr;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import shop.computer.server.payment.khqr.element.KhqrException;
import shop.computer.server.payment.khqr.element.KhqrFault;

/** The codec: what the shop asks for becomes a KHQR, and a KHQR becomes what it asks for. Rules: decision 0005. */
public final class Khqr {

    private Khqr() {}

    /**
     * Writes a KHQR byte for byte as the bank's own library does.
     *
     * @param clock gives the time of creation, which stands in the code
     * @throws KhqrException if the request breaks a rule of KHQR; says which
     */
    public static KhqrCode encode(KhqrRequest request, Clock clock) {
        var text = KhqrWriter.write(request, clock.instant());
        return new KhqrCode(text, md5(text));
    }

    /** Whether this text can be paid now. */
    public static KhqrVerdict verify(String text, Clock clock) {
        try {
            var content = read(text);
            return content.isExpiredAt(clock.instant())
                    ? new KhqrVerdict.Bad(KhqrFault.EXPIRED)
                    : new KhqrVerdict.Good(content);
        } catch (KhqrException e) {
            return new KhqrVerdict.Bad(e.fault());
        }
    }

    /**
     * Reads a KHQR whether or not its time is up.
     *
     * @throws KhqrException if it breaks a rule of KHQR; says which
     */
    public static KhqrContent read(String text) {
        return KhqrReader.read(text);
    }

    /** The name by which the bank knows a code. It identifies and proves nothing, so MD5 will do. */
    public static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has MD5", e);
        }
    }
}
