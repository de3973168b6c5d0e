package shop.computer.server.books;

import java.time.Instant;

/**
 * Events wait to be told for more than ten minutes.
 *
 * @param oldest the id of the one that waits longest
 * @param count how many wait so long
 * @param since when the oldest happened
 */
public record EventsUntold(String oldest, long count, Instant since) {}
