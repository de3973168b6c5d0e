package shop.computer.server.payment;

import java.time.Instant;
import shop.computer.api.Money;

/**
 * What the customer is shown to pay with.
 *
 * @param khqr the exact string in the code
 * @param path the code as data of an SVG path, in a square of {@code size} units without a quiet zone
 * @param receiver the name the bank app will show
 */
public record KhqrCard(String khqr, String md5, String path, int size, String receiver, Money amount, Instant createdAt,
        Instant expiresAt) {}
