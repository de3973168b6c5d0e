package shop.computer.server.payment.khqr.element;

import java.nio.charset.StandardCharsets;

/** The check sum at the end of a KHQR: CRC-16/CCITT-FALSE over UTF-8 bytes, as four upper-case hexadecimal digits. */
public final class Crc16 {

    private static final int POLYNOMIAL = 0x1021;

    private Crc16() {}

    public static String of(String text) {
        int crc = 0xFFFF;
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            crc ^= (b & 0xFF) << 8;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
            }
        }
        return "%04X".formatted(crc & 0xFFFF);
    }
}
