package shop.computer.server.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as pages show them: in Phnom Penh, in the page's language. In templates {@code #times}. */
public class TimeWords {

    private static final ZoneId PHNOM_PENH = ZoneId.of("Asia/Phnom_Penh");

    private final Locale locale;

    TimeWords(Locale locale) {
        this.locale = locale;
    }

    /** {@code Tuesday 24 November}. */
    public String day(Instant time) {
        return format("EEEE d MMMM", time);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
    }

    /** {@code Tuesday 24 November, 10:32}. */
    public String dateTime(Instant time) {
        return format("EEEE d MMMM, HH:mm", time);
    }

    /** {@code 10:32}. */
    public String clock(Instant time) {
        return format("HH:mm", time);
    }

    private String format(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time.atZone(PHNOM_PENH));
    }
}
