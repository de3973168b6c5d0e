package shop.computer.api;

/** An answer that knows which state of the thing it shows; the server puts the number into the header {@code ETag}. */
public interface Versioned {

    /** Rises by each change; goes back to the server in {@code If-Match}, see {@link Version}. */
    long version();
}
