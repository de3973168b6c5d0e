package shop.computer.server.order.limit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long and how often goods are set aside for who has not paid.
 *
 * @param cashDeadline so long after it was placed an order to be paid in cash waits for staff to confirm it; then it expires
 * @param mostOpen how many orders one telephone number or one delivery address may have that wait for money
 * @param mostOpenPerNetwork the same for one network address, behind which many households can be
 * @param bankGrace so long after its code ran out an order waits for the bank's last word; while that is not known it is looked at again
 *     after the same time
 */
@ConfigurationProperties("shop.order")
public record OrderSettings(@DefaultValue("24h") Duration cashDeadline, @DefaultValue("5") int mostOpen,
        @DefaultValue("20") int mostOpenPerNetwork, @DefaultValue("2m") Duration bankGrace) {}
