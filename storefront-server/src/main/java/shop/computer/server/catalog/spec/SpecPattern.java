package shop.computer.server.catalog.spec;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills specifications into texts: {@code {cores}} must be known; what stands between {@code [} and {@code ]} falls away if it is not. */
final class SpecPattern {

    private static final Pattern HOLE = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^]]*)]");

    private SpecPattern() {}

    /** The keys a pattern asks for, in its order. */
    static List<String> keys(String pattern) {
        return HOLE.matcher(pattern).results().map(hole -> hole.group(1)).toList();
    }

    /** The filled text; null if it is empty or something in it is not known. */
    static @Nullable String fill(String pattern, Values values) {
        if (pattern.isEmpty() || keys(pattern).stream().anyMatch(key -> values.of(key) == null)) {
            return null;
        }
        UnaryOperator<String> known = key -> String.valueOf(values.of(key));
        return HOLE.matcher(pattern)
                .replaceAll((MatchResult hole) -> Matcher.quoteReplacement(known.apply(hole.group(1))));
    }

    /** The same, with bracketed parts that fall away. */
    static @Nullable String fillOptional(String pattern, Values values) {
        var shorter = OPTIONAL.matcher(pattern).replaceAll((MatchResult part) -> {
            var filled = fill(part.group(1), values);
            return Matcher.quoteReplacement(filled == null ? "" : filled);
        });
        return fill(shorter, values);
    }

    /** Where the values come from. */
    interface Values {

        @Nullable
        String of(String key);
    }
}
