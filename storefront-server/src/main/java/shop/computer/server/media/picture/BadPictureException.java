package shop.computer.server.media.picture;

/** Bytes that are no picture the shop takes. */
public class BadPictureException extends RuntimeException {

    /** What is wrong with them. */
    public enum Why {

        /** Not a JPEG, PNG or WebP, or a broken one. */
        NOT_A_PICTURE,
        /** More bytes than are taken, counted in megabytes. */
        TOO_LARGE,
        /** More points than are taken, counted in millions. */
        TOO_MANY_PIXELS
    }

    private final Why why;
    private final int most;

    private BadPictureException(Why why, int most) {
        super("Refused: " + why);
        this.why = why;
        this.most = most;
    }

    static BadPictureException notAPicture() {
        return new BadPictureException(Why.NOT_A_PICTURE, 0);
    }

    static BadPictureException tooLarge(int megabytes) {
        return new BadPictureException(Why.TOO_LARGE, megabytes);
    }

    static BadPictureException tooManyPoints(int millions) {
        return new BadPictureException(Why.TOO_MANY_PIXELS, millions);
    }

    public Why why() {
        return why;
    }

    /** How much is taken of what is too much; 0 if nothing is. */
    public int most() {
        return most;
    }
}
