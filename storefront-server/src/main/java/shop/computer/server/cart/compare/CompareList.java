package shop.computer.server.cart.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shop.computer.api.Sku;

/**
 * Which products a visitor wants to see side by side; what cannot be a SKU, a second time and what is more than {@link #MOST} is left out.
 *
 * @param skus in the order of their columns
 */
record CompareList(List<Sku> skus) {

    static final int MOST = 4;
    static final CompareList EMPTY = new CompareList(List.of());

    CompareList {
        skus = skus.stream().distinct().limit(MOST).toList();
    }

    static CompareList of(Collection<String> texts) {
        return new CompareList(texts.stream().map(Sku::read).flatMap(Optional::stream).toList());
    }

    CompareList with(Sku sku) {
        return new CompareList(Stream.concat(skus.stream(), Stream.of(sku)).toList());
    }

    CompareList without(Sku sku) {
        return new CompareList(skus.stream().filter(one -> !one.equals(sku)).toList());
    }

    public boolean isEmpty() {
        return skus.isEmpty();
    }

    public int size() {
        return skus.size();
    }

    /** The page that shows them, without the language. */
    public String address() {
        return skus.stream().map(sku -> "sku=" + sku)
                .collect(Collectors.joining("&", isEmpty() ? "/compare" : "/compare?", ""));
    }
}
