package shop.computer.api;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a room's exception says about itself when it refuses something a person asked for. The server turns it into a {@link Problem} whose
 * sentence it finds by {@link #wording()} in the texts, filled with {@link #facts()}; the exception carries facts, never sentences.
 *
 * <pre>{@code
 * public class OutOfStockException extends RuntimeException implements Refusal {
 *     public ProblemType problem() { return ProblemType.OUT_OF_STOCK; }
 *     public List<Object> facts() { return List.of(sku.value(), wanted, left); }
 * }
 * }</pre>
 */
public interface Refusal {

    ProblemType problem();

    /** What stands in the sentence as {@code {0}}, {@code {1}} and so on. */
    default List<Object> facts() {
        return List.of();
    }

    /** The key of the sentence, for instance {@code problem.out-of-stock}; override it where one type needs several sentences. */
    default String wording() {
        return problem().textKey();
    }

    /** After what time it is worth asking again; absent if time alone changes nothing. */
    default Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** Which field or parameter of the request it is about, if it is about one; the sentence is then said at that field, too. */
    default Optional<String> field() {
        return Optional.empty();
    }
}
