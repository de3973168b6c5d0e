package shop.computer.server.customer;

import org.jspecify.annotations.Nullable;

/**
 * Who orders and how to reach them, as typed at checkout and checked.
 *
 * @param name at most 100 characters
 * @param email at most 254 characters; absent if not given
 */
public record Contact(String name, Phone phone, @Nullable String email) {}
