package shop.computer.server.cart;

import java.util.Map;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NewProduct;
import shop.computer.server.catalog.category.NewCategory;

/** Makes products for tests of carts and orders. */
public final class Goods {

    private Goods() {}

    /** Offers a product named {@code Maker Part <sku>}. */
    public static Sku offer(Catalog catalog, String sku, String price, int onHand) {
        catalog.open(new NewCategory("cart-tests", null, "Cart tests", "តេស្តកន្ត្រក", ""));
        catalog.offer(new NewProduct(new Sku(sku), "Maker Part " + sku, "Maker", "cart-tests", Money.usd(price),
                Money.usd("1.00"), onHand, 0, 12, Map.of(), "A part for tests.", null));
        return new Sku(sku);
    }
}
