package shop.computer.api.inventory;

import shop.computer.api.Sku;

/** In what condition goods are. Each condition has its own stock, under a SKU that is made from that of the new goods. */
public enum Grade {

    NEW(""), OPEN_BOX("-OB"), USED("-U");

    private final String suffix;

    Grade(String suffix) {
        this.suffix = suffix;
    }

    /**
     * The SKU of goods in this condition, for instance {@code CPU-1-OB}.
     *
     * @param base the SKU of the new goods
     * @throws IllegalArgumentException if the base SKU is so long that its own would be no SKU
     */
    public Sku of(Sku base) {
        return this == NEW ? base : new Sku(base.value() + suffix);
    }
}
