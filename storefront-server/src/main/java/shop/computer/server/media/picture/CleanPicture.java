package shop.computer.server.media.picture;

/**
 * A picture drawn anew: nothing but its points is left of what was sent.
 *
 * @param jpeg its bytes
 * @param print SHA-256 of what was sent, 64 hexadecimal digits
 * @param look 64 signs of how it looks; pictures that differ in few of them look alike
 */
@SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
public record CleanPicture(byte[] jpeg, String print, long look) {

    private static final int ALIKE = 6;

    /** Whether a picture of this look is the same but for size, edge or quality. */
    public boolean looksLike(long other) {
        return Long.bitCount(look ^ other) <= ALIKE;
    }
}
