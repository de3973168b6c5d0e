package shop.computer.api.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Which photos a product keeps, in what order and with what words: {@code PUT /api/admin/v1/catalog/products/{sku}/photos} with {@code If-Match}
 * and {@code Idempotency-Key}. The first becomes its main picture; those that are not named are deleted.
 */
public record ArrangePhotos(@NotNull @Size(max = ArrangePhotos.MOST) List<@NotNull @Valid Kept> photos) {

    public static final int MOST = 12;
    public static final int LONGEST_ALT = 200;

    /** A photo that stays. */
    public record Kept(long id, @NotNull @Size(max = LONGEST_ALT) String altEnglish,
            @NotNull @Size(max = LONGEST_ALT) String altKhmer) {}
}
