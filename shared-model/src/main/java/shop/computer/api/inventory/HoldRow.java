package shop.computer.api.inventory;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;

/**
 * Goods that are set aside. All rows of a SKU together are what is reserved of it.
 *
 * @param document for what: an order number, or the hold's own name if staff set the goods aside
 * @param until when they are free again; absent if only the document says so
 * @param customer for whom, if staff set them aside
 * @param byStaff whether staff set them aside and may give them back; otherwise they belong to an order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HoldRow(String document, Sku sku, int quantity, @Nullable Instant until, @Nullable String customer,
        @Nullable String note, String who, Instant since, boolean byStaff) {}
