package shop.computer.api.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Writes the text of a page in one language: {@code PUT /api/admin/v1/pages/{page}/{language}} with {@code If-Match} and {@code Idempotency-Key}.
 *
 * @param markdown CommonMark
 */
public record SetPageText(@NotBlank @Size(max = 120) String title, @NotBlank @Size(max = 20_000) String markdown) {}
