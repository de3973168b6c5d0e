package shop.computer.server.catalog.fit;

import java.util.List;
import java.util.Map;
import shop.computer.api.Sku;

/**
 * What a product is shown beside, in or out of stock.
 *
 * @param variants of the same model, itself among them; empty if there is no other
 * @param fits by kind, the most wanted kind first, the nearest in price first
 * @param alike of its category first, the nearest in price first
 */
public record Neighbourhood(List<Variant> variants, List<List<Sku>> fits, List<Sku> alike) {

    public static final Neighbourhood NONE = new Neighbourhood(List.of(), List.of(), List.of());

    public Neighbourhood {
        variants = List.copyOf(variants);
        fits = List.copyOf(fits);
        alike = List.copyOf(alike);
    }

    /** @param traits what it has otherwise than the others of the model, by key of the specification; {@code grade} is its condition */
    public record Variant(Sku sku, Map<String, Object> traits) {}
}
