package shop.computer.server.catalog;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import shop.computer.api.Currency;
import shop.computer.api.Sku;
import shop.computer.api.catalog.GradeOffer;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.category.RangeChanged;
import shop.computer.server.catalog.row.ProductRows;
import shop.computer.server.inventory.Inventory;

/** Goods in another condition than new: a product of its own under the SKU that its stock has, sold only once staff have set its price. */
@Component
class Grades {

    private static final BigDecimal MOST = new BigDecimal(1_000_000);

    private final ProductRepository products;
    private final ProductRows rows;
    private final Inventory inventory;
    private final MessageSource texts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Grades(ProductRepository products, ProductRows rows, Inventory inventory, MessageSource texts, Clock clock,
            ApplicationEventPublisher events) {
        this.products = products;
        this.rows = rows;
        this.inventory = inventory;
        this.texts = texts;
        this.clock = clock;
        this.events = events;
    }

    GradeOffer offer(Sku base, OfferGrade wish) {
        check(base, wish);
        var sku = inventory.openGrade(base, wish.grade());
        var known = products.findById(sku.value());
        if (known.isPresent()) {
            known.get().reprice(wish.price());
        } else {
            var product = products.findById(base.value()).orElseThrow(() -> new NoSuchProductException(base.value()));
            products.save(product.in(wish, sku, words(wish.grade(), Locale.ENGLISH), clock.instant()));
            products.flush();
        }
        events.publishEvent(new ProductOffered(sku));
        events.publishEvent(new RangeChanged());
        return new GradeOffer(sku, base, wish.grade(), wish.price());
    }

    /** How the condition is called; empty for new goods. */
    String words(Grade grade, Locale locale) {
        return grade == Grade.NEW
                ? ""
                : texts.getMessage("catalog.grade." + grade.name().toLowerCase(Locale.ROOT).replace('_', '-'), null,
                        locale);
    }

    private void check(Sku base, OfferGrade wish) {
        var row = rows.bySku(List.of(base)).stream().findFirst()
                .orElseThrow(() -> new NoSuchProductException(base.value()));
        if (wish.grade() == Grade.NEW || row.grade() != Grade.NEW) {
            throw new GradeRefusedException("grade", "catalog.grade.of-new");
        }
        var price = wish.price();
        if (price.currency() != Currency.USD || price.amount().signum() <= 0 || price.amount().compareTo(MOST) > 0) {
            throw new GradeRefusedException("price", "catalog.grade.price");
        }
    }
}
