package shop.computer.server.catalog.fit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.row.PartRow;

/** What tells the variants of one model apart: capacity, speed, colour and condition. All else of their names is the same. */
final class Traits {

    static final String GRADE = "grade";
    /** In the order in which they are said. */
    static final List<String> KEYS = List.of("capacity_gb", "memory_gb", "storage_gb", "speed_mts", "color", GRADE);

    private static final Pattern SIZES = Pattern.compile("\\((\\d+x)?[\\d.]+ [GT]B\\)|(?<![\\w.])[\\d.]+ ?[GT]B\\b");
    private static final Pattern SPEED = Pattern.compile("(DDR\\d)-\\d+");
    private static final Pattern CONDITION = Pattern.compile(" \\([^)]*\\)$");
    private static final Pattern GAPS = Pattern.compile("\\(\\s*\\)|\\s+");

    private Traits() {}

    /** The same for all variants of a model. */
    static String family(PartRow row, String kind, @Nullable Object color) {
        var name = row.grade() == Grade.NEW ? row.name() : CONDITION.matcher(row.name()).replaceFirst("");
        if (color instanceof String text && !text.isEmpty()) {
            name = name.replaceFirst("(?i)(?<!\\w)" + Pattern.quote(text) + "(?!\\w)", "");
        }
        name = SPEED.matcher(SIZES.matcher(name).replaceAll(" ")).replaceAll("$1");
        return String.join("|", kind, row.brand(), GAPS.matcher(name).replaceAll(" ").strip()).toLowerCase(Locale.ROOT)
                .replaceAll(" +", " ");
    }

    /** Of each of them what it has otherwise than the others, in order. */
    static List<Map<String, Object>> differing(List<Part> family) {
        var telling = KEYS.stream()
                .filter(key -> family.stream().map(part -> part.facts().get(key)).filter(Objects::nonNull).distinct()
                        .count() > 1)
                .toList();
        var all = new ArrayList<Map<String, Object>>();
        for (var part : family) {
            var own = new LinkedHashMap<String, Object>();
            telling.forEach(key -> {
                var value = part.facts().get(key);
                if (value != null) {
                    own.put(key, value);
                }
            });
            all.add(own);
        }
        return all;
    }
}
