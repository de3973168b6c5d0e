package shop.computer.server.catalog.row;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.server.catalog.price.PriceTag;

/** A product as the table has it. */
public record ProductRow(Sku sku, String slug, String name, String brand, long categoryId, PriceTag tag,
        int warrantyMonths, String specs,
        String description, @Nullable String picture, Grade grade, Instant createdAt) {}
