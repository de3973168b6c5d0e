package shop.computer.server.catalog;

import java.time.Instant;

/**
 * Where a product is shown.
 *
 * @param slug its address is {@code /p/{slug}}
 * @param since when the shop began to sell it
 */
public record ProductAddress(String slug, Instant since) {}
