package shop.computer.server.store;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the shop works, {@code shop.hours} in the settings; times of Phnom Penh.
 *
 * @param closed days of the week on which nobody works, not all seven
 * @param packsUntil what is sure before then goes out the next day
 */
@ConfigurationProperties("shop.hours")
public record OpeningHours(@Nullable LocalTime opens, @Nullable LocalTime closes, @DefaultValue Set<DayOfWeek> closed,
        @Nullable LocalTime packsUntil) {

    public OpeningHours {
        closed = Set.copyOf(closed);
        if (closed.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("shop.hours.closed names every day of the week");
        }
    }
}
