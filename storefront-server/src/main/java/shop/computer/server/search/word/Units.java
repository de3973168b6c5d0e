package shop.computer.server.search.word;

import java.util.Map;
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

    private Units() {}

    static @Nullable String of(String word) {
        return SPELLINGS.get(word);
    }
}
