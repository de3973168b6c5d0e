package shop.computer.server.order.bill;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.edit.OrderContent;
import shop.computer.server.inventory.StockLine;
import shop.computer.server.promotion.CouponTerms;

/** The lines of an order, their sums, and which pieces of them left the house. */
@Embeddable
public class Goods {

    @ElementCollection
    @CollectionTable(name = "order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<Line> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "order_piece", joinColumns = @JoinColumn(name = "order_id"))
    private Set<Piece> numbered = new HashSet<>();

    @Embedded
    private Sums sums;

    @Embedded
    private @Nullable AgreedCoupon coupon;

    protected Goods() {}

    public Goods(Bill bill) {
        this.lines.addAll(bill.lines());
        this.sums = Sums.of(bill);
        this.coupon = bill.coupon() == null ? null : AgreedCoupon.of(bill.coupon());
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Those that left the house and have a number of their own. */
    public Set<Piece> pieces() {
        return Set.copyOf(numbered);
    }

    public Sums sums() {
        return sums;
    }

    /** What was agreed of a coupon; absent for none. */
    public @Nullable CouponTerms coupon() {
        return coupon == null ? null : coupon.terms();
    }

    public List<StockLine> stock() {
        return lines.stream().map(Line::stock).toList();
    }

    public OrderContent toContent(Handover handover, @Nullable DeliveryAddress address) {
        return new OrderContent(lines.stream().map(Line::toContent).toList(), handover, address, sums.deliveryFee(),
                sums.total());
    }

    /** Other lines, other sums. */
    public void change(Bill bill) {
        if (!bill.lines().equals(lines)) {
            lines.clear();
            lines.addAll(bill.lines());
        }
        sums = Sums.of(bill);
    }

    /**
     * They left the house.
     *
     * @param cost of all pieces of each SKU, USD
     */
    public void sold(Packing packing, Map<Sku, Money> cost) {
        var priced = packing.costing(cost);
        for (int at = 0; at < priced.size(); at++) {
            lines.set(at, priced.get(at));
        }
        numbered.addAll(packing.pieces());
    }
}
