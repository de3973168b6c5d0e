package shop.computer.server.catalog.spec;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Says a product's specifications in a language: as a table, as a short line, as large figures, as a sentence. */
@Component
public class SpecSheet {

    private static final String DOT = " · ";
    private static final int LONGEST_FIGURE = 12;
    private static final int MOST_FACTS = 3;

    private final MessageSource texts;
    private final SpecValues values;

    SpecSheet(MessageSource texts, SpecValues values) {
        this.texts = texts;
        this.values = values;
    }

    /** The whole table. Specifications the dictionary does not know are left out. */
    public List<SpecGroup> groups(Map<String, Object> specs, Locale locale) {
        var rows = new EnumMap<Spec, SpecGroup.SpecRow>(Spec.class);
        specs.forEach((key, value) -> Spec.of(key).ifPresent(spec -> rows.put(spec, row(spec, value, locale))));
        return Arrays.stream(Group.values()).map(group -> group(group, rows, locale))
                .filter(group -> !group.rows().isEmpty()).toList();
    }

    /** The tables of several products side by side, with every specification that one of them has. */
    public List<SpecTable> tables(List<Map<String, Object>> products, Locale locale) {
        var known = EnumSet.noneOf(Spec.class);
        products.forEach(specs -> specs.keySet().forEach(key -> Spec.of(key).ifPresent(known::add)));
        return Arrays.stream(Group.values())
                .map(group -> new SpecTable(texts.getMessage(group.textKey(), null, locale),
                        known.stream().filter(spec -> spec.group() == group).map(spec -> row(spec, products, locale))
                                .toList()))
                .filter(table -> !table.rows().isEmpty()).toList();
    }

    /** Two or three specifications that tell like products apart; what is unknown is left out. */
    public String line(String category, Map<String, Object> specs, Locale locale) {
        return Arrays.stream(pattern("catalog.keys.", category, locale).split(DOT))
                .map(piece -> SpecPattern.fill(piece, key -> value(key, specs, locale))).filter(Objects::nonNull)
                .collect(Collectors.joining(DOT));
    }

    /** The same specifications as large figures, each with its label. */
    public List<KeyFact> facts(String category, Map<String, Object> specs, Locale locale) {
        return SpecPattern.keys(pattern("catalog.keys.", category, locale)).stream()
                .map(key -> fact(key, specs, locale))
                .filter(Objects::nonNull).filter(fact -> fact.figure().length() <= LONGEST_FIGURE).limit(MOST_FACTS)
                .toList();
    }

    /** One sentence made of the specifications; empty if the category has none. */
    public String sentence(String category, Map<String, Object> specs, Locale locale) {
        var filled = SpecPattern.fillOptional(pattern("catalog.sentence.", category, locale),
                key -> value(key, specs, locale));
        return filled == null ? "" : filled;
    }

    /** What a specification is called; empty if the dictionary does not know it. */
    public Optional<String> labelOf(String key, Locale locale) {
        return Spec.of(key).map(spec -> label(spec, locale));
    }

    /** One value with its unit; as it is if the dictionary does not know the specification. */
    public String valueOf(String key, Object value, Locale locale) {
        return Spec.of(key).map(spec -> values.text(spec, value, locale)).orElse(String.valueOf(value));
    }

    private String pattern(String prefix, String category, Locale locale) {
        return Objects.requireNonNullElse(texts.getMessage(prefix + category, null, "", locale), "");
    }

    private SpecGroup group(Group group, Map<Spec, SpecGroup.SpecRow> rows, Locale locale) {
        var own = rows.entrySet().stream().filter(row -> row.getKey().group() == group).map(Map.Entry::getValue)
                .toList();
        return new SpecGroup(texts.getMessage(group.textKey(), null, locale), own);
    }

    private SpecGroup.SpecRow row(Spec spec, Object value, Locale locale) {
        var text = values.text(spec, value, locale);
        return new SpecGroup.SpecRow(label(spec, locale), text, text.codePoints().noneMatch(SpecSheet::khmer));
    }

    private SpecTable.Row row(Spec spec, List<Map<String, Object>> products, Locale locale) {
        var values = products.stream()
                .map(specs -> Objects.requireNonNullElse(value(spec.key(), specs, locale), "")).toList();
        return new SpecTable.Row(label(spec, locale), values,
                values.stream().flatMapToInt(String::codePoints).noneMatch(SpecSheet::khmer));
    }

    private @Nullable KeyFact fact(String key, Map<String, Object> specs, Locale locale) {
        var text = value(key, specs, locale);
        return text == null ? null : new KeyFact(text, Spec.of(key).map(spec -> label(spec, locale)).orElse(""));
    }

    private @Nullable String value(String key, Map<String, Object> specs, Locale locale) {
        var value = specs.get(key);
        return value == null ? null : Spec.of(key).map(spec -> values.text(spec, value, locale)).orElse(null);
    }

    /** @throws NoSuchMessageException if the dictionary has no word for it, which a test rules out */
    private String label(Spec spec, Locale locale) {
        return texts.getMessage(spec.labelKey(), null, locale);
    }

    private static boolean khmer(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.KHMER;
    }
}
