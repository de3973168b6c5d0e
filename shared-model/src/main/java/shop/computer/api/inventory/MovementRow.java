package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of stock; never edited, never removed.
 *
 * @param onHand how many pieces came (+) or went (-)
 * @param reserved how many pieces were set aside (+) or freed (-)
 * @param document what caused it, for instance an order number
 * @param who a staff user, {@code customer} or {@code system}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MovementRow(Instant at, MovementKind kind, int onHand, int reserved, @Nullable AdjustReason reason,
        @Nullable String document,
        @Nullable String note, String who) {}
