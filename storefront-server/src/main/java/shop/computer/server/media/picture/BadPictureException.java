package shop.computer.server.media.picture;

/** Bytes that are no picture the shop takes. */
public class BadPictureException extends RuntimeException {

    /** What is wrong with them. */
    public enum Why {

        /** Not a JPEG, PNG or WebP, or a broken one. */
        NOT_A_PICTURE,
        /** More bytes than are taken. */
        TOO_LARGE,
        /** More than 16 million pixels. */
        TOO_MANY_PIXELS
    }

    private final Why why;

    BadPictureException(Why why) {
        super("Refused: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
