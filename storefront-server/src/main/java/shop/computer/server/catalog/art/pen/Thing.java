package shop.computer.server.catalog.art.pen;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What is to be drawn.
 *
 * @param kind slug of the widest category
 * @param name full name of the product; may decide a variant
 * @param specs by key of the specification dictionary; what is missing is drawn as the kind usually is
 */
public record Thing(String kind, String name, String brand, Map<String, Object> specs) {

    private static final Map<String, Integer> HUES = Map.ofEntries(Map.entry("ASUS", 225), Map.entry("MSI", 12),
            Map.entry("Gigabyte", 190), Map.entry("ZOTAC", 44), Map.entry("PNY", 150), Map.entry("Sapphire", 205),
            Map.entry("AMD", 18), Map.entry("Intel", 212), Map.entry("Corsair", 48), Map.entry("NVIDIA", 95),
            Map.entry("G.Skill", 262), Map.entry("Kingston", 354), Map.entry("Samsung", 222),
            Map.entry("Crucial", 200), Map.entry("Western Digital", 208), Map.entry("LG", 335), Map.entry("Dell", 206),
            Map.entry("Acer", 130), Map.entry("Lenovo", 356), Map.entry("HP", 204), Map.entry("Apple", 250),
            Map.entry("AOC", 350), Map.entry("NZXT", 275), Map.entry("Lian Li", 215), Map.entry("Fractal Design", 30),
            Map.entry("Razer", 130), Map.entry("Logitech", 196), Map.entry("HyperX", 356), Map.entry("SteelSeries", 22),
            Map.entry("", 226));

    public Thing {
        specs = Map.copyOf(specs);
    }

    public double number(String key, double otherwise) {
        return specs.get(key) instanceof Number number ? new BigDecimal(number.toString()).doubleValue() : otherwise;
    }

    public int whole(String key, int otherwise) {
        return (int) number(key, otherwise);
    }

    public String text(String key, String otherwise) {
        return specs.get(key) instanceof String text ? text : otherwise;
    }

    public boolean yes(String key) {
        return Boolean.TRUE.equals(specs.get(key));
    }

    public boolean unlessNo(String key) {
        return !Boolean.FALSE.equals(specs.get(key));
    }

    /** Whether a specification that is a list holds this; false if it is not known. */
    public boolean holds(String key, String word) {
        return specs.get(key) instanceof Collection<?> list && list.contains(word);
    }

    /** Whether the name has one of these in it. */
    public boolean named(String pattern) {
        return Pattern.compile(pattern).matcher(name).find();
    }

    /** The first whole number that the name says by this pattern. */
    public int numberInName(String pattern, int otherwise) {
        var found = Pattern.compile(pattern).matcher(name);
        return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
    }

    /** The colour of the body. */
    public Material body() {
        return Material.of(colours().getFirst());
    }

    /** The colour of the trim: that of the body if there is only one. */
    public Material trim() {
        return Material.of(colours().getLast());
    }

    private List<String> colours() {
        return Arrays.stream(text("color", "Black").split("/")).map(one -> one.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The hue of the maker, for lights and labels. */
    public int hue() {
        return HUES.getOrDefault(brand, pick(brand, 360));
    }

    /** One of so many variants, always the same of the same product. */
    public int variant(int of) {
        return pick(name, of);
    }

    private static int pick(String text, int of) {
        return Math.floorMod(text.hashCode() * 0x9E3779B1 >>> 7, of);
    }
}
