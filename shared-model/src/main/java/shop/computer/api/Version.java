package shop.computer.api;

/**
 * Which state of a thing the caller has seen: the number in its ETag. An admin controller takes it as a plain parameter and hands
 * {@link #number()} to its room:
 *
 * <pre>{@code
 * @PostMapping("/{number}/steps")
 * OrderDetail take(@PathVariable OrderNumber number, Version seen, @RequestBody @Valid TakeStep step, Principal who)
 * }</pre>
 *
 * The server fills it from {@code If-Match}: missing is 428, unreadable is 400. The room throws Spring's
 * {@code OptimisticLockingFailureException} if the number is no longer the newest, as the database does if somebody was faster by a moment;
 * both become {@link ProblemType#STALE} (412). The ETag of an answer comes by itself from a body that is {@link Versioned}.
 */
public record Version(long number) {

    /** As it stands in the headers {@code ETag} and {@code If-Match}, for instance {@code "7"} with its quotes. */
    public String tag() {
        return "\"" + number + "\"";
    }
}
