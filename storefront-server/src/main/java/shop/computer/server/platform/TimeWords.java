package shop.computer.server.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import shop.computer.api.ShopTime;

/** Times as pages show them: in Phnom Penh, in the page's language. In templates {@code #times}. */
public class TimeWords {

    private final Locale locale;

    TimeWords(Locale locale) {
        this.locale = locale;
    }

    /** For promises of the coming days: {@code Tuesday 24 November}. */
    public String day(Instant time) {
        return format(day(), time);
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(day(), locale).format(day);
    }

    /** For what is on record, so with the year: {@code Tuesday 24 November 2026, 10:32}. Khmer has a word between. */
    public String dateTime(Instant time) {
        return format(day() + " yyyy" + (isKhmer() ? "' ម៉ោង 'HH:mm" : ", HH:mm"), time);
    }

    /** {@code 10:32}. */
    public String clock(Instant time) {
        return format("HH:mm", time);
    }

    /** {@code 14:00}. */
    public String clock(LocalTime time) {
        return DateTimeFormatter.ofPattern("H:mm", locale).format(time);
    }

    /** Khmer says the word for day before its name. */
    private String day() {
        return isKhmer() ? "'ថ្ងៃ'EEEE d MMMM" : "EEEE d MMMM";
    }

    private boolean isKhmer() {
        return locale.getLanguage().equals("km");
    }

    private String format(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time.atZone(ShopTime.ZONE));
    }
}
