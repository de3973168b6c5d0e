package shop.computer.server.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/** What the shop sells, how it is described, for how much. Texts come in the language of the request. */
@Service
public class Catalog {

    /** The product at {@code /p/{slug}}, with its stock now. */
    public Optional<ProductDetail> product(String slug) {
        throw new UnsupportedOperationException(slug);
    }

    /** Cards of these products with their price and stock now; a SKU the shop does not sell is left out. */
    public Map<Sku, ProductCard> cards(Collection<Sku> skus) {
        throw new UnsupportedOperationException(skus.toString());
    }

    /** @throws NoSuchCategoryException if there is none of this name */
    public Listing list(String categorySlug, int page, Sort sort) {
        throw new UnsupportedOperationException(categorySlug + page + sort);
    }

    /** The widest categories in the order of the shop, each with those below it. */
    public List<CategoryNode> tree() {
        throw new UnsupportedOperationException();
    }

    /** The shop's selling rate now. */
    public ExchangeRate rate() {
        throw new UnsupportedOperationException();
    }

    /**
     * Begins to sell a product and opens its stock.
     *
     * @throws SkuTakenException if the SKU is known already
     * @throws NoSuchCategoryException if its category does not exist
     */
    public void offer(NewProduct product) {
        throw new UnsupportedOperationException(product.toString());
    }

    /** @throws NoSuchProductException if the shop does not sell it */
    public void changePrice(Sku sku, Money price) {
        throw new UnsupportedOperationException(sku + " " + price);
    }
}
