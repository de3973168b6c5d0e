package shop.computer.server.fault;

import java.time.Duration;

/** What a {@link FaultProxy} does to the connections that go through it. */
public sealed interface Fault {

    /** From the one who connected, or from the one that answers. */
    enum Way {
        THERE, BACK
    }

    /** Nothing: all passes as it came. */
    record None() implements Fault {}

    /** Everything comes later by this much. */
    record Delay(Duration by) implements Fault {}

    /** The connection ends once so many bytes have passed this way since the order was given; 0: before the first one. */
    record Cut(Way way, long afterBytes) implements Fault {}

    /** The same, but the other side learns of it by a reset and not by an end. */
    record Reset(Way way, long afterBytes) implements Fault {}

    /** What is said this way is said twice, whole messages at a time. */
    record Twice(Way way) implements Fault {}

    /** Connections are taken, and nothing ever passes. */
    record BlackHole() implements Fault {}

    /** Nobody listens any more, and those who are connected are reset. */
    record Refuse() implements Fault {}

    /** A few bytes, a pause, a few bytes. */
    record Trickle(int bytes, Duration pause) implements Fault {}
}
