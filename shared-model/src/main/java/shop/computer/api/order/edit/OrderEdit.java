package shop.computer.api.order.edit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import shop.computer.api.Money;

/**
 * One edit of an order.
 *
 * @param number counts the edits of an order from 1
 * @param who a staff user
 * @param difference what the order cost more afterwards, USD; negative if it cost less
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrderEdit(int number, Instant at, String who, String why, OrderContent before, OrderContent after,
        Money difference) {}
