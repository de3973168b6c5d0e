package shop.computer.server.inventory.serial;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;

/** Why pieces come or go. */
public record UnitMove(Sku sku, MovementKind kind, @Nullable String document, String who) {}
