package shop.computer.server.catalog.web;

import java.util.List;
import shop.computer.server.catalog.ProductCard;

/**
 * What a product page shows around the product, with its stock now.
 *
 * @param variants of the same model, the cheapest first, itself among them; empty if there is no other
 * @param fits what goes with it, in stock
 * @param alike what may be bought in its place
 * @param seen what the visitor looked at before, the last first
 */
record Surroundings(List<Variant> variants, List<ProductCard> fits, List<ProductCard> alike,
        List<ProductCard> seen) {

    Surroundings {
        variants = List.copyOf(variants);
        fits = List.copyOf(fits);
        alike = List.copyOf(alike);
        seen = List.copyOf(seen);
    }

    /** @param label what it has otherwise than the others, in the language of the request */
    record Variant(String label, ProductCard card, boolean current) {}
}
