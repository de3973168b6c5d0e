package shop.computer.server.platform.repeat;

/** What a caller may do with a key. */
sealed interface Claim {

    /** Do it; {@code token} proves later that the claim was not lost meanwhile. */
    record Mine(String token) implements Claim {}

    /** It was done; say so again. */
    record Done(StoredAnswer answer) implements Claim {}

    /** A twin is doing it right now. */
    record Running() implements Claim {}

    /** The key stands for another request. */
    record Reused() implements Claim {}
}
