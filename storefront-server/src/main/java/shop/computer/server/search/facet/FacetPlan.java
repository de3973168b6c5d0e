package shop.computer.server.search.facet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Which specifications a category is chosen by, and into which values a specification falls; from {@code search/facets.properties}. */
public final class FacetPlan {

    private static final Pattern KEY = Pattern.compile("([a-z0-9_]+)(?:\\[([0-9.;]+)])?");
    private static final Pattern SPAN = Pattern.compile("[0-9.]+-([0-9]+(?:\\.[0-9]+)?)");
    private static final Map<String, List<Range>> PLAN = read();

    private FacetPlan() {}

    /** Keys of the specifications in the order they are shown; empty for a category without a plan. */
    public static List<String> keys(String category) {
        return PLAN.getOrDefault(category, List.of()).stream().map(Range::key).toList();
    }

    /** Keys of the specifications that any category is chosen by. */
    public static Set<String> keys() {
        return PLAN.values().stream().flatMap(List::stream).map(Range::key).collect(Collectors.toSet());
    }

    /** The values by which a product of this category is found, of those specifications that it has. */
    public static Map<String, List<String>> values(String category, Map<String, Object> specs) {
        return PLAN.getOrDefault(category, List.of()).stream().filter(range -> specs.containsKey(range.key()))
                .collect(Collectors.toMap(Range::key,
                        range -> values(range, Objects.requireNonNull(specs.get(range.key())))));
    }

    private static List<String> values(Range range, Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf).distinct().toList();
            case Number number -> List.of(range.of(new BigDecimal(number.toString())));
            default -> values(range, String.valueOf(value));
        };
    }

    /** What goes from one number to another, 0-29.5, counts by the higher among ranges. */
    private static List<String> values(Range range, String text) {
        var span = SPAN.matcher(text);
        return !range.borders().isEmpty() && span.matches()
                ? List.of(range.of(new BigDecimal(span.group(1))))
                : Arrays.stream(text.split(" / |, ")).distinct().toList();
    }

    /** A specification, and the borders of its ranges if a number is put into some. */
    private record Range(String key, List<BigDecimal> borders) {

        String of(BigDecimal number) {
            if (borders.isEmpty()) {
                return number.stripTrailingZeros().toPlainString();
            }
            var above = borders.stream().filter(border -> border.compareTo(number) < 0).reduce((_, last) -> last);
            var upTo = borders.stream().filter(border -> border.compareTo(number) >= 0).findFirst();
            return text(above) + ".." + text(upTo);
        }

        private static String text(Optional<BigDecimal> border) {
            return border.map(BigDecimal::toPlainString).orElse("");
        }
    }

    private static Map<String, List<Range>> read() {
        try {
            Properties lines = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("search/facets.properties"), StandardCharsets.UTF_8));
            return lines.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(category -> category,
                    category -> Stream.of(lines.getProperty(category).split(",")).map(FacetPlan::range).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Range range(String text) {
        var parts = KEY.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("facets.properties has " + text);
        }
        var borders = parts.group(2) == null
                ? List.<BigDecimal>of()
                : Stream.of(parts.group(2).split(";")).map(BigDecimal::new).toList();
        return new Range(parts.group(1), borders);
    }
}
