package shop.computer.server.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.catalog.OfferGrade;
import shop.computer.api.inventory.Grade;

/** Something the shop sells. */
@Entity
@Table(name = "catalog_product")
class Product {

    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SPECS = 60_000;

    @Id
    private String sku;
    private String slug;
    private String name;
    private String brand;
    private long categoryId;
    private BigDecimal price;
    private int warrantyMonths;
    @Column(length = LONGEST_SPECS)
    private String specs;
    private String shortDescription;
    private @Nullable String picture;
    private Instant createdAt;
    private boolean active;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Grade grade;
    @Version
    private @Nullable Long version;

    protected Product() {}

    Product(NewProduct offered, long categoryId, String specs, Instant createdAt) {
        sku = offered.sku().value();
        slug = slug(offered.sku());
        name = offered.name();
        brand = offered.brand();
        this.categoryId = categoryId;
        price = offered.price().amount();
        warrantyMonths = offered.warrantyMonths();
        this.specs = specs;
        shortDescription = offered.description();
        picture = offered.picture();
        this.createdAt = createdAt;
        active = true;
        grade = Grade.NEW;
    }

    /** The same in another condition. */
    private Product(Product base, OfferGrade offer, Sku itsSku, String condition, Instant createdAt) {
        sku = itsSku.value();
        slug = slug(itsSku);
        name = shortened(base.name, condition);
        brand = base.brand;
        categoryId = base.categoryId;
        price = offer.price().amount();
        warrantyMonths = base.warrantyMonths;
        specs = base.specs;
        shortDescription = base.shortDescription;
        picture = base.picture;
        this.createdAt = createdAt;
        active = true;
        grade = offer.grade();
    }

    /** @param condition how it is called, in English */
    Product in(OfferGrade offer, Sku itsSku, String condition, Instant at) {
        return new Product(this, offer, itsSku, condition, at);
    }

    /** @throws IllegalArgumentException unless the price is in dollars and above zero */
    void reprice(Money newPrice) {
        if (newPrice.currency() != Currency.USD || newPrice.amount().signum() <= 0) {
            throw new IllegalArgumentException("A price is in dollars and above zero, not " + newPrice);
        }
        price = newPrice.amount();
    }

    /** The address of a product: its SKU in lower case; a slash would split the address. */
    static String slug(Sku sku) {
        return sku.value().toLowerCase(Locale.ROOT).replace('/', '~');
    }

    private static String shortened(String name, String condition) {
        var tail = " (" + condition + ")";
        return name.substring(0, Math.min(name.length(), LONGEST_NAME - tail.length())).strip() + tail;
    }
}
