package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in an order's story. Where {@code from} and {@code to} are the same, only the note is new.
 *
 * @param from absent for the first
 * @param who a staff user, {@code customer} or {@code system}
 * @param why in the words of whoever did it; absent where nobody gave a reason
 * @param note what the system adds; absent for a plain step
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderChange(Instant at, @Nullable OrderStatus from, OrderStatus to, String who, @Nullable String why,
        @Nullable OrderNote note) {}
