package shop.computer.server.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import shop.computer.api.Sku;
import shop.computer.server.ShopKit;
import shop.computer.server.order.Orders;

/** What becomes of carts when their visitors sign in. */
abstract class AccountCartsRules {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private AccountCarts accounts;
    @Autowired
    private Carts carts;
    @Autowired
    private SavedForLater saved;
    @Autowired
    private Orders orders;

    private final String owner = "customer:" + UUID.randomUUID();
    private ShopKit kit;
    private Sku sku;

    @BeforeEach
    void somethingToBuy() {
        kit = new ShopKit(context);
        sku = kit.product("100", 200);
    }

    @Test
    void addsTheVisitorsCartToTheOneOfTheAccount() {
        var other = kit.product("20", 5);
        var there = accounts.join(owner, kit.cart(2, sku));

        var here = accounts.join(owner, kit.cart(3, sku, other));

        assertThat(here).isEqualTo(there);
        assertThat(quantity(here, sku)).isEqualTo(5);
        assertThat(quantity(here, other)).isEqualTo(3);
    }

    @Test
    void takesTheVisitorsCartOnce() {
        var visitors = kit.cart(2, sku);
        var joined = accounts.join(owner, visitors);

        accounts.join(owner, visitors);
        accounts.join(owner, joined);

        assertThat(quantity(joined, sku)).isEqualTo(2);
        assertThat(carts.isGone(visitors)).isTrue();
    }

    @Test
    void addsTheCartsOfTwoDevicesThatSignInAtOnce() throws Exception {
        var all = List.of(kit.cart(2, sku), kit.cart(3, sku));

        try (var threads = Executors.newCachedThreadPool()) {
            threads.invokeAll(
                    all.stream().map(cart -> (Callable<CartToken>) () -> accounts.join(owner, cart)).toList());
        }

        assertThat(quantity(accounts.join(owner, null), sku)).isEqualTo(5);
    }

    @Test
    void putsNoMoreThanTheMostOfAProductIntoACart() {
        accounts.join(owner, kit.cart(60, sku));

        assertThat(quantity(accounts.join(owner, kit.cart(60, sku)), sku)).isEqualTo(Carts.MOST_OF_ONE);
    }

    @Test
    void keepsWhatWasSavedForLater() {
        var visitors = kit.cart(1, sku);
        saved.save(visitors, sku);

        var joined = accounts.join(owner, visitors);

        assertThat(carts.view(joined).isEmpty()).isTrue();
        assertThat(saved.view(joined)).extracting(CartItem::sku).containsExactly(sku);
    }

    @Test
    void staysTheSameCartAfterAnOrder() {
        var cart = accounts.join(owner, kit.cart(1, sku));
        orders.place(kit.wish(cart, "100"));

        assertThat(carts.isGone(cart)).isFalse();
        assertThat(carts.view(cart).isEmpty()).isTrue();
        assertThat(carts.add(cart, sku, 2)).isEqualTo(cart);
    }

    @Test
    void givesEachAccountACartOfItsOwn() {
        var cart = accounts.join(owner, kit.cart(1, sku));

        var other = accounts.join(owner + "0", null);

        assertThat(other).isNotEqualTo(cart);
        assertThat(carts.view(other).isEmpty()).isTrue();
    }

    @Test
    void leavesTheCartOfAnotherAccountAlone() {
        var others = accounts.join(owner, kit.cart(2, sku));

        var mine = accounts.join(owner + "0", others);

        assertThat(carts.view(mine).isEmpty()).isTrue();
        assertThat(quantity(others, sku)).isEqualTo(2);
    }

    private int quantity(CartToken cart, Sku product) {
        return carts.view(cart).items().stream().filter(item -> item.sku().equals(product))
                .mapToInt(CartItem::quantity).sum();
    }
}
