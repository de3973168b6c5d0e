package shop.computer.server.fault.buyer;

import java.util.Map;

/**
 * A checkout form ready to be sent, as often as one likes.
 *
 * @param key that came with the form: one order, however often it is sent
 * @param cookies of the moment
 * @param person who fills it in: a telephone and a network address
 */
public record Wish(String key, String body, Map<String, String> cookies, int person) {}
