package shop.computer.server.media;

import java.util.Optional;

/** Where pictures and documents are kept: on disk now, in an object store later. What is kept under a key never changes. */
public interface MediaStore {

    /**
     * Keeps bytes under a key. The same key and bytes again change nothing.
     *
     * @param key lower-case path such as {@code products/gpu-asu-0008-1f0c9a2b.svg}; its ending must go with the content type
     * @throws BadMediaKeyException if the key or its ending is not one the shop serves, or other
     *             bytes are kept under it
     */
    void put(String key, byte[] bytes, String contentType);

    /** What is kept under a key; empty if there is nothing, or the key is not one that could be kept. */
    Optional<Media> open(String key);

    /** Forgets what is kept under a key; nothing happens if there is nothing. */
    void remove(String key);

    /** The root-relative address a key is served at, the same in every language. */
    static String address(String key) {
        return "/media/" + key;
    }
}
