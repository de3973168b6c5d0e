package shop.computer.server.media;

import java.util.Optional;

/** Makes what is not kept yet when somebody first asks for it, such as a drawing; a room that knows what is to be seen implements it. */
public interface MediaMaker {

    /** The bytes that belong under this key for ever; empty if they are not this maker's, or no longer. */
    Optional<byte[]> make(String key);
}
