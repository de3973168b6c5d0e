package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in an order's story.
 *
 * @param from absent for the first
 * @param who a staff user, {@code customer} or {@code system}
 * @param why absent where nobody gave a reason
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderChange(Instant at, @Nullable OrderStatus from, OrderStatus to, String who, @Nullable String why) {}
