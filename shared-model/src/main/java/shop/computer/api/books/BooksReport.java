package shop.computer.api.books;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last check of the books found.
 *
 * @param checkedAt when it began; absent if the books were never checked
 * @param tookMillis how long it took
 * @param rules how many rules there are
 * @param broken those that are broken; none in a sound shop
 * @param unseen those that could not be looked at, for instance because it took too long
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BooksReport(@Nullable Instant checkedAt, long tookMillis, int rules, List<BrokenRule> broken,
        List<UnseenRule> unseen) {}
