package shop.computer.server.media.picture;

import java.util.List;

/**
 * A photo in the sizes pages ask for, drawn anew, upright, with nothing but its points.
 *
 * @param width points of the largest
 * @param height points of the largest
 * @param print SHA-256 of what was sent, 64 hexadecimal digits
 */
public record Copies(int width, int height, String print, List<Copy> copies) {

    public Copies {
        copies = List.copyOf(copies);
    }

    /**
     * One size.
     *
     * @param width points it is meant for; a photo that is smaller is not blown up
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    public record Copy(int width, byte[] jpeg, byte[] webp) {}
}
