package shop.computer.api.books;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Says that nobody need be told of an event that was given up: {@code POST /api/admin/v1/books/outbox/{id}/dismissal} with
 * {@code Idempotency-Key}.
 *
 * @param why kept with the event and who said so
 */
public record DismissEvent(@NotBlank @Size(max = 300) String why) {}
