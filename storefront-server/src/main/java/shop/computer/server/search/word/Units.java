package shop.computer.server.search.word;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the units of specifications are written, each to one spelling. */
final class Units {

    private static final Map<String, String> SPELLINGS = Map.ofEntries(Map.entry("gb", "gb"), Map.entry("g", "gb"),
            Map.entry("gig", "gb"), Map.entry("gigabyte", "gb"), Map.entry("ជីកាបៃ", "gb"), Map.entry("tb", "tb"),
            Map.entry("terabyte", "tb"), Map.entry("តេរ៉ាបៃ", "tb"), Map.entry("mb", "mb"), Map.entry("hz", "hz"),
            Map.entry("hertz", "hz"), Map.entry("mhz", "mhz"), Map.entry("ghz", "ghz"), Map.entry("w", "w"),
            Map.entry("watt", "w"), Map.entry("watts", "w"), Map.entry("វ៉ាត់", "w"), Map.entry("va", "va"),
            Map.entry("mm", "mm"), Map.entry("inch", "inch"), Map.entry("inches", "inch"), Map.entry("in", "inch"),
            Map.entry("អ៊ីញ", "inch"), Map.entry("អុីញ", "inch"), Map.entry("dpi", "dpi"));

    /** Words that are more often something else, and of which figures they are the unit all the same. */
    private static final Map<String, Pattern> DOUBTFUL = Map.of(
            "gigabyte", Pattern.compile("1|2|4|6|8|10|12|16|20|24|32|48|64|96|128|192|240|250|256|480|500|512|960"),
            "g", Pattern.compile("\\d{1,3}(\\.\\d+)?"),
            "in", Pattern.compile("[1-6]\\d(\\.\\d+)?"),
            "w", Pattern.compile("\\d{1,3}|[12]\\d{3}"));

    private Units() {}

    /**
     * The one spelling of a unit; absent if the word is none, or not of such a figure: Gigabyte makes graphics cards, and a 5600 may be in stock.
     *
     * @param figure digits, perhaps with a point between
     */
    static @Nullable String of(String word, String figure) {
        var sense = DOUBTFUL.get(word);
        return sense == null || sense.matcher(figure).matches() ? SPELLINGS.get(word) : null;
    }
}
