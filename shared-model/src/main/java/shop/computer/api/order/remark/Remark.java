package shop.computer.api.order.remark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;

/**
 * What somebody wrote to an order.
 *
 * @param who a staff user
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Remark(Instant at, String who, String text, Audience audience) {}
