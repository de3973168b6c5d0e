package shop.computer.server.books;

import org.jspecify.annotations.Nullable;

/**
 * Somebody said that a listener need not hear of something any more.
 *
 * @param listener the listener's class, without its package
 * @param about the order number or SKU in it
 */
public record EventDismissed(String listener, @Nullable String about) {}
