package shop.computer.server.catalog.picture;

import org.jspecify.annotations.Nullable;

/**
 * One picture of a product's gallery.
 *
 * @param picture root-relative address
 * @param webp the same in several sizes, as {@code srcset}; null if it is a drawing
 * @param large root-relative address of the largest
 * @param width points of the largest
 * @param height points of the largest
 * @param alt what is to be seen, in the language of the request; empty if nobody wrote it
 * @param sizes whether it is the drawing with sizes
 */
public record Shown(String picture, @Nullable String webp, String large, int width, int height, String alt,
        boolean sizes) {}
