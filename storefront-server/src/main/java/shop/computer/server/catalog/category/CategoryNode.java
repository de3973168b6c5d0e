package shop.computer.server.catalog.category;

import java.util.List;

/**
 * A category and those below it.
 *
 * @param slug its address is {@code /c/{slug}}
 * @param name in the language it was asked for
 * @param lang the language the name really is in, {@code en} or {@code km}: model and socket names stay Latin
 * @param picture root-relative address of the drawing of its kind
 * @param products how many products stand in it and below it
 */
public record CategoryNode(String slug, String name, String lang, String picture, int products,
        List<CategoryNode> children) {

    public CategoryNode {
        children = List.copyOf(children);
    }
}
