package shop.computer.api.payment.review;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;

/**
 * A search for money at the bank.
 *
 * @param order whose request it belongs to, if {@link SearchStatus#KNOWN}
 * @param review where it waits, if {@link SearchStatus#UNMATCHED}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoneySearch(long id, SearchStatus status, String hash, @Nullable Money amount, String by, Instant since,
        @Nullable OrderNumber order, @Nullable Long review) {}
