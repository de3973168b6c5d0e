package shop.computer.desktop.live;

import java.time.Instant;

/** How the line to the shop's events stands. */
public sealed interface LiveState {

    /** Nobody is signed in. */
    record Off() implements LiveState {}

    /** The first try is under way. */
    record Connecting() implements LiveState {}

    /** Events come; {@code since} is when the line was made. */
    record Live(Instant since) implements LiveState {}

    /** The server is lost since then; tried again at {@code nextTry}, or now if that is past. */
    record Lost(Instant since, Instant nextTry) implements LiveState {}
}
