package shop.computer.server.catalog.spec;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says one value with its unit: {@code 5.2 GHz}, {@code 2 TB}, {@code Yes}, {@code Black / Silver}. */
@Component
class SpecValues {

    private static final Pattern TIMES = Pattern.compile("(?<=\\d{3})x(?=\\d{3})|(?<=^\\d)x (?=\\d)");
    private static final Pattern FIGURES = Pattern.compile("[0-9.]+(-[0-9.]+)?");
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^a-z0-9]+");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final BigDecimal KIBI = new BigDecimal(1024);

    private final MessageSource texts;

    SpecValues(MessageSource texts) {
        this.texts = texts;
    }

    String text(Spec spec, Object value, Locale locale) {
        return switch (value) {
            case Boolean yes -> message(yes ? "catalog.yes" : "catalog.no", locale);
            case Number number -> figure(spec.unit(), new BigDecimal(number.toString()), locale);
            case Collection<?> list ->
                list.stream().map(one -> text(spec, String.valueOf(one), locale)).collect(Collectors.joining(", "));
            default -> words(spec, String.valueOf(value), locale);
        };
    }

    private String figure(Unit unit, BigDecimal number, Locale locale) {
        if (unit == Unit.GB && number.compareTo(THOUSAND) >= 0) {
            var step = number.remainder(KIBI).signum() == 0 ? KIBI : THOUSAND;
            return inUnit("tb", plain(number.divide(step)), locale);
        }
        return unit == Unit.NONE ? plain(number) : inUnit(unit.key(), plain(number), locale);
    }

    private String words(Spec spec, String value, Locale locale) {
        if (spec.unit() != Unit.NONE && FIGURES.matcher(value).matches()) {
            return range(spec.unit(), value, locale);
        }
        if (spec.words()) {
            return translated(translated(value, ", ", locale), " / ", locale);
        }
        return tidy(value);
    }

    private String range(Unit unit, String value, Locale locale) {
        if (unit == Unit.HZ_KHZ && value.contains("-")) {
            return message("catalog.unit." + unit.key(), locale).replace("{0}", value.substring(0, value.indexOf('-')))
                    .replace("{1}",
                            value.substring(value.indexOf('-') + 1));
        }
        return inUnit(unit.key(), value.replace('-', '–'), locale);
    }

    private String translated(String value, String separator, Locale locale) {
        return Arrays.stream(value.split(separator)).distinct().map(word -> word(word, locale))
                .collect(Collectors.joining(separator));
    }

    private String word(String word, Locale locale) {
        var key = NOT_IN_KEYS.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("-");
        return Objects.requireNonNullElse(texts.getMessage("catalog.word." + key, null, tidy(word), locale), word);
    }

    private String inUnit(String unit, String figure, Locale locale) {
        return message("catalog.unit." + unit, locale).replace("{0}", figure);
    }

    private String message(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String tidy(String value) {
        return TIMES.matcher(value).replaceAll("\u00a0×\u00a0").replace('"', '″').replace("12V 2x6", "12V-2x6");
    }
}
