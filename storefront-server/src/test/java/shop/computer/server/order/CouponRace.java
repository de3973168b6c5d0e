package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.api.OrderNumber;
import shop.computer.server.BooksInvariants;
import shop.computer.server.ShopKit;
import shop.computer.server.cart.Carts;
import shop.computer.server.order.refusal.PriceChangedException;
import shop.computer.server.promotion.CouponKit;

/** Many want the last use of a coupon at once. */
abstract class CouponRace {

    private static final int BUYERS = 30;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Orders orders;
    @Autowired
    private Carts carts;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesTheLastUseToOneOfThirtyAndLeavesTheOthersTheirCarts() throws InterruptedException {
        var kit = new ShopKit(context);
        var coupons = new CouponKit(context);
        var code = coupons.once();
        var sku = kit.product("100", BUYERS);
        var wishes = Stream.generate(() -> kit.wish(kit.cart(1, sku), "90")).limit(BUYERS).toList();
        wishes.forEach(wish -> carts.useCoupon(wish.cart(), code));

        var rush = Rush.of(wishes.stream().<Callable<OrderNumber>>map(wish -> () -> orders.place(wish)).toList());

        assertThat(rush.answers()).hasSize(1);
        assertThat(rush.refusals()).hasSize(BUYERS - 1).hasOnlyElementsOfType(PriceChangedException.class);
        assertThat(coupons.used(code)).isEqualTo(1);
        assertThat(kit.stock(sku).reserved()).isEqualTo(1);
        assertThat(wishes.stream().filter(wish -> carts.count(wish.cart()) == 1)).hasSize(BUYERS - 1);
        BooksInvariants.holdForKit(jdbc);
    }
}
