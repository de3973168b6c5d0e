package shop.computer.server.reporting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import shop.computer.api.report.SalesLine;

/** A sold line and its place in the list: by time of sale, then order, then line, the delivery fee last. */
record SoldLine(Place place, SalesLine line) {

    static final Comparator<SoldLine> ORDER = Comparator.comparing(SoldLine::place);

    /** @param soldAt in UTC */
    record Place(LocalDateTime soldAt, String order, int line) implements Comparable<Place> {

        private static final Comparator<Place> ORDER = Comparator.comparing(Place::soldAt).thenComparing(Place::order)
                .thenComparingInt(Place::line);

        /** Before every line there is. */
        static Place first(Period period) {
            return new Place(period.begin(), "", -1);
        }

        /** @throws BadQueryException if the cursor is not one of ours */
        static Place at(String cursor) {
            var parts = Cursor.parts(cursor, 3);
            try {
                var soldAt = LocalDateTime.parse(parts.get(0));
                if (!Period.knows(soldAt.toLocalDate())) {
                    throw Cursor.refused();
                }
                return new Place(soldAt, parts.get(1), Integer.parseInt(parts.get(2)));
            } catch (DateTimeParseException | NumberFormatException e) {
                throw Cursor.refused();
            }
        }

        String cursor() {
            return Cursor.of(soldAt.toString(), order, Integer.toString(line));
        }

        Instant instant() {
            return soldAt.toInstant(ZoneOffset.UTC);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }
}
