package shop.computer.server.catalog.fit;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must be right for two kinds of parts to fit. What is not known is not claimed to fit.
 *
 * @param kind slug of the one's widest category
 * @param spec key of its specification
 * @param otherKind slug of the other's
 * @param otherSpec key of the specification that decides; of {@link How#IS} the value itself
 */
record FitRule(String kind, String spec, How how, String otherKind, String otherSpec) {

    /** How the two must relate. */
    enum How {
        SAME, AMONG, AT_MOST, IS
    }

    boolean isAbout(String one, String two) {
        return kind.equals(one) && otherKind.equals(two) || kind.equals(two) && otherKind.equals(one);
    }

    /** @param one a part of either kind, {@code two} one of the other */
    boolean holds(Part one, Part two) {
        var mine = one.kind().equals(kind) ? one : two;
        var other = mine == one ? two : one;
        return holds(mine.facts().get(spec), how == How.IS ? otherSpec : other.facts().get(otherSpec));
    }

    private boolean holds(@Nullable Object value, @Nullable Object other) {
        if (value == null || other == null) {
            return false;
        }
        return switch (how) {
            case SAME, IS -> value.equals(other);
            case AMONG -> other instanceof Collection<?> list && list.contains(value);
            case AT_MOST -> value instanceof Number number && other instanceof Number most
                    && new BigDecimal(number.toString()).compareTo(new BigDecimal(most.toString())) <= 0;
        };
    }
}
