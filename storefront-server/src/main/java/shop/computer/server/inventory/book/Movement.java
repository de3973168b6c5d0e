package shop.computer.server.inventory.book;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.MovementKind;

/** A change of stock that is about to be written down. */
record Movement(Sku sku, MovementKind kind, int onHand, int reserved, @Nullable AdjustReason reason,
        @Nullable String document,
        @Nullable String note, String who) {}
