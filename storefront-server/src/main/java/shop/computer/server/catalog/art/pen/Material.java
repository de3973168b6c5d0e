package shop.computer.server.catalog.art.pen;

import java.util.Map;

/**
 * What a solid is made of, as colours under the light from the upper left.
 *
 * @param edge lit edges
 * @param top faces that look up
 * @param front where the front begins, in the light
 * @param shade where the front ends
 * @param side faces in the shadow
 * @param deep holes and gaps
 */
public record Material(String edge, String top, String front, String shade, String side, String deep) {

    public static final Material BLACK = new Material("#767c88", "#5a5f6a", "#474b55", "#24272e", "#1b1d23", "#101216");
    public static final Material GRAY = new Material("#b4bac4", "#9aa1ad", "#868d99", "#5b616c", "#4b505a", "#23262c");
    public static final Material SILVER = new Material("#ffffff", "#f1f3f6", "#e3e6eb", "#b4bac4", "#9299a5",
            "#3a3e46");
    public static final Material WHITE = new Material("#ffffff", "#ffffff", "#fdfdfe", "#dde1e8", "#c3c9d3",
            "#8f97a5");
    public static final Material GOLD = new Material("#f6e3b4", "#e7cd8e", "#d8b96f", "#a98741", "#8b6d31", "#3b2e14");
    public static final Material BROWN = new Material("#e0b78c", "#c99a6a", "#b98555", "#85592f", "#6d4826",
            "#2c1c0e");
    /** A bare circuit board. */
    public static final Material BOARD = new Material("#5ea287", "#2f6b54", "#256049", "#153c2e", "#12352a", "#0c241c");
    /** White things that must stand out from white ones. */
    public static final Material PALE = new Material("#ffffff", "#eef1f5", "#e4e8ee", "#b6becb", "#aab3c0", "#79828f");

    private static final Map<String, Material> BY_COLOUR = Map.ofEntries(Map.entry("black", BLACK),
            Map.entry("gray", GRAY),
            Map.entry("silver", SILVER), Map.entry("white", WHITE), Map.entry("gold", GOLD), Map.entry("brown", BROWN),
            Map.entry("blue", new Material("#9db6e0", "#6f8fc6", "#55779f", "#2c4870", "#243a5c", "#141f33")),
            Map.entry("red", new Material("#f2a6a0", "#d9635c", "#c9463f", "#8f2722", "#741f1b", "#2c0b0a")),
            Map.entry("pink", new Material("#fbd3e2", "#f0a9c3", "#e592b1", "#b0607f", "#924d68", "#3c1c29")),
            Map.entry("green", new Material("#a5dfb4", "#5fb377", "#459a60", "#276440", "#1f5134", "#0d2417")),
            Map.entry("orange", new Material("#fbd0a4", "#ee9d55", "#e08a3c", "#a55c1e", "#874a17", "#361c07")),
            Map.entry("yellow", new Material("#fbeeb0", "#f0d45c", "#e2c13c", "#a98b1e", "#8a7116", "#372d09")));

    /** The material of a colour, black if the colour is none of the house's. */
    static Material of(String colour) {
        return BY_COLOUR.getOrDefault(colour, BLACK);
    }

    public boolean white() {
        return this.equals(WHITE);
    }
}
