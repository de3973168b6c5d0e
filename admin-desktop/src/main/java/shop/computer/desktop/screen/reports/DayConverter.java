package shop.computer.desktop.screen.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Days as typed into a date field: {@code 24/11/2026}, the way Cambodians write them. */
final class DayConverter extends StringConverter<@Nullable LocalDate> {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/yyyy");

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : SHOWN.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(String typed) {
        try {
            return LocalDate.parse(typed.strip().replace('.', '/').replace('-', '/'), TYPED);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
