package shop.computer.server.inventory.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.api.inventory.SerialKind;

/**
 * How a SKU stands.
 *
 * @param reorderAt short at or below this many free pieces; 0 if nobody wants to be told
 * @param cost average cost of a piece, USD
 * @param base the SKU of the same goods in new condition; absent for those
 * @param shortTold whether staff know that it is short
 * @param arrivesOn the day, in Asia/Phnom_Penh, on which staff expect more; may have passed
 */
public record Balance(Sku sku, int onHand, int reserved, int reorderAt, Money cost, long version, SerialKind serialKind,
        Grade grade, @Nullable Sku base, boolean shortTold, @Nullable LocalDate arrivesOn) {

    public int available() {
        return onHand - reserved;
    }

    /** Whether these are the goods of a SKU in this condition. */
    boolean isOf(Sku newGoods, Grade condition) {
        return grade == condition && newGoods.equals(base == null ? sku : base);
    }

    boolean isShort() {
        return reorderAt > 0 && available() <= reorderAt;
    }

    public boolean keptBySerial() {
        return serialKind != SerialKind.NONE;
    }
}
