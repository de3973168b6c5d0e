package shop.computer.server.media;

/** A key that the media store does not take: wrong letters, a way out of the store, or an ending it does not serve. */
public class BadMediaKeyException extends RuntimeException {

    public BadMediaKeyException(String rule) {
        super(rule);
    }
}
