package shop.computer.server.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event that a listener has not heard.
 *
 * @param listener the listener's class, without its package
 * @param event the event's class, without its package
 * @param about the order number or SKU in it
 * @param cause a kind ({@code AWAY}, {@code DATABASE} or {@code PROGRAM}) and the name of the fault; absent if the server stopped before
 */
public record Untold(String id, String listener, String event, @Nullable String about, Instant since, int attempts,
        @Nullable Instant lastTry, @Nullable String cause, boolean givenUp) {

    private static final Pattern ABOUT = Pattern.compile("\"(?:number|order|sku)\":\"([^\"]+)\"");

    static Untold of(ResultSet row, int number) throws SQLException {
        var tried = row.getObject("last_resubmission_date", LocalDateTime.class);
        return new Untold(row.getString("id"), listener(row.getString("listener_id")),
                lastWord(row.getString("event_type")), about(row.getString("serialized_event")),
                utc(row.getObject("publication_date", LocalDateTime.class)),
                Math.max(1, row.getInt("completion_attempts")), tried == null ? null : utc(tried),
                row.getString("last_cause"), row.getBoolean("given_up"));
    }

    /** {@code CustomerMails} of {@code shop.computer.server.notification.CustomerMails.on(…)}. */
    private static String listener(String id) {
        var method = id.substring(0, id.indexOf('(') < 0 ? id.length() : id.indexOf('('));
        return lastWord(method.substring(0, Math.max(0, method.lastIndexOf('.'))));
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static @Nullable String about(String json) {
        return Optional.of(ABOUT.matcher(json)).filter(it -> it.find()).map(MatchResult::group)
                .map(found -> ABOUT.matcher(found).replaceFirst("$1")).orElse(null);
    }

    private static Instant utc(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC);
    }
}
