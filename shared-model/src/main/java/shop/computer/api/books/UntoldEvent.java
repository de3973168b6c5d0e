package shop.computer.api.books;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that somebody who must know has not heard yet.
 *
 * @param id names it when it is to be told again
 * @param listener who must know, in the reader's language, for instance "Mail to the customer"
 * @param event what happened, the program's name for it
 * @param about the order or SKU it is about; absent if it is about neither
 * @param since when it happened
 * @param attempts how often it was told
 * @param lastTry when it was told last; absent if only once
 * @param cause why the last attempt failed, a sentence in the reader's language
 * @param givenUp nobody tries again by themselves
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UntoldEvent(String id, String listener, String event, @Nullable String about, Instant since, int attempts,
        @Nullable Instant lastTry, String cause, boolean givenUp) {}
