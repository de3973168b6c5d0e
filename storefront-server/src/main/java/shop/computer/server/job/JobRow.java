package shop.computer.server.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import shop.computer.api.job.JobState;

/**
 * A job as it stands in the book.
 *
 * @param tries how many servers began it
 */
record JobRow(long id, String kind, JobState state, int done, int total, int tries, String askedBy, Instant askedAt,
        @Nullable Instant endedAt) {

    static JobRow of(ResultSet row, int number) throws SQLException {
        var ended = row.getObject("ended_at", LocalDateTime.class);
        return new JobRow(row.getLong("id"), row.getString("kind"), JobState.valueOf(row.getString("state")),
                row.getInt("done"), row.getInt("total"), row.getInt("tries"), row.getString("asked_by"),
                row.getObject("asked_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                ended == null ? null : ended.toInstant(ZoneOffset.UTC));
    }
}
