package shop.computer.server.inventory.admin;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;
import shop.computer.api.CursorPage;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.staff.Right;
import shop.computer.server.inventory.GoodsNames;
import shop.computer.server.inventory.GoodsNames.Goods;
import shop.computer.server.inventory.book.Balance;
import shop.computer.server.inventory.book.HoldBook;
import shop.computer.server.inventory.book.MovementBook;
import shop.computer.server.inventory.cost.LayerBook;
import shop.computer.server.inventory.desk.StockDesk;

/** Puts together what staff see of one SKU: the price only for those who sell, the cost only with {@link Right#COST}. */
@Component
class StockWords {

    private static final int ROWS = 50;

    private final StockDesk desk;
    private final MovementBook movements;
    private final HoldBook holds;
    private final LayerBook layers;
    private final GoodsNames names;

    StockWords(StockDesk desk, MovementBook movements, HoldBook holds, LayerBook layers, GoodsNames names) {
        this.desk = desk;
        this.movements = movements;
        this.holds = holds;
        this.layers = layers;
        this.names = names;
    }

    StockDetail detail(Sku sku, Authentication caller) {
        var balance = desk.look(sku);
        var costs = may(caller, Right.COST) ? layers.seen(sku, ROWS) : null;
        return new StockDetail(row(balance, caller), movements.newest(sku, ROWS), balance.serialKind(),
                balance.grade(), balance.base(), holds.of(sku, ROWS), balance.arrivesOn(), costs);
    }

    CursorPage<MovementRow> movements(Sku sku, long before, int limit) {
        return movements.page(desk.look(sku).sku(), before, limit);
    }

    /** In English; the SKU if the catalogue has no name for it or for the same goods in new condition. */
    String name(Sku sku) {
        return goods(desk.look(sku)).name();
    }

    /** The same for many at once. */
    Map<Sku, String> names(Collection<Sku> skus) {
        var balances = desk.look(skus);
        var wanted = new HashSet<>(skus);
        balances.stream().map(Balance::base).filter(Objects::nonNull).forEach(wanted::add);
        var known = names.names(wanted);
        return balances.stream().collect(Collectors.toMap(Balance::sku, now -> {
            var base = now.base() == null ? now.sku() : now.base();
            return known.getOrDefault(now.sku(), known.getOrDefault(base, now.sku().value()));
        }));
    }

    static boolean may(Authentication caller, Right right) {
        return caller.getAuthorities().stream().map(GrantedAuthority::getAuthority).anyMatch(right.name()::equals);
    }

    private StockRow row(Balance now, Authentication caller) {
        var goods = goods(now);
        return new StockRow(now.sku(), goods.name(), goods.brand(), goods.category(), now.onHand(), now.reserved(),
                now.available(), now.reorderAt(), may(caller, Right.ORDERS) ? goods.price() : null,
                may(caller, Right.COST) ? now.cost() : null, now.version());
    }

    /** Goods in another condition have a price of their own or none. */
    private Goods goods(Balance now) {
        var base = now.base();
        return names.of(now.sku())
                .or(() -> base == null
                        ? Optional.empty()
                        : names.of(base).map(g -> new Goods(g.name(), g.brand(), g.category(), null)))
                .orElseGet(() -> new Goods(now.sku().value(), "", "", null));
    }
}
