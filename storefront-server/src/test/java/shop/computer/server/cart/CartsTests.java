package shop.computer.server.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.WritesBooksByHand;
import shop.computer.server.cart.CartNotice.Gone;
import shop.computer.server.cart.CartNotice.PriceChanged;
import shop.computer.server.cart.CartNotice.Short;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.NoSuchProductException;
import shop.computer.server.inventory.OutOfStockException;

@ServerTest
@WritesBooksByHand("takes pieces off the shelf behind the program's back")
class CartsTests {

    @Autowired
    private Carts carts;

    @Autowired
    private CartRows rows;

    @Autowired
    private CartSweeper sweeper;

    @Autowired
    private Catalog catalog;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void putsMoreOfAProductOnTopOfWhatIsInTheCart() {
        var sku = Goods.offer(catalog, "CARTS-TOP", "10.00", 5);

        var token = carts.add(null, sku, 2);
        var again = carts.add(token, sku, 3);

        assertThat(again).isEqualTo(token);
        assertThat(carts.view(token).pieces()).isEqualTo(5);
        assertThat(carts.count(token)).isEqualTo(5);
        assertThat(carts.view(token).subtotal()).isEqualTo(Money.usd("50.00"));
    }

    @Test
    void refusesMoreThanIsInStockAndSaysHowManyThereAre() {
        var sku = Goods.offer(catalog, "CARTS-FEW", "10.00", 2);
        var token = carts.add(null, sku, 1);

        assertThatThrownBy(() -> carts.add(token, sku, 2)).isInstanceOfSatisfying(OutOfStockException.class,
                refusal -> {
                    assertThat(refusal.left()).isEqualTo(2);
                    assertThat(refusal.wanted()).isEqualTo(3);
                });
        assertThat(carts.count(token)).isOne();
    }

    @Test
    void refusesMoreThanACartHolds() {
        var sku = Goods.offer(catalog, "CARTS-MANY", "1.00", 500);

        assertThatThrownBy(() -> carts.add(null, sku, 100)).isInstanceOf(TooManyException.class);
        assertThatThrownBy(() -> carts.add(null, sku, Integer.MAX_VALUE)).isInstanceOf(TooManyException.class);
    }

    @Test
    void refusesWhatTheShopDoesNotSell() {
        assertThatThrownBy(() -> carts.add(null, new Sku("CARTS-NO-SUCH"), 1))
                .isInstanceOf(NoSuchProductException.class);
    }

    @Test
    void writesNothingWhenItRefuses() {
        var before = jdbc.sql("select count(*) from cart").query(Integer.class).single();

        assertThatThrownBy(() -> carts.add(null, new Sku("CARTS-NO-SUCH"), 1))
                .isInstanceOf(NoSuchProductException.class);

        assertThat(jdbc.sql("select count(*) from cart").query(Integer.class).single()).isEqualTo(before);
    }

    @Test
    void neverTakesATokenFromOutside() {
        var sku = Goods.offer(catalog, "CARTS-FIX", "10.00", 5);
        var planted = CartToken.fresh();

        assertThat(carts.add(planted, sku, 1)).isNotEqualTo(planted);
        assertThat(carts.count(planted)).isZero();
    }

    @Test
    void keepsOnlyTheHashOfAToken() {
        var token = carts.add(null, Goods.offer(catalog, "CARTS-HASH", "10.00", 5), 1);

        assertThat(jdbc.sql("select token_hash from cart").query(String.class).list()).contains(token.hash())
                .doesNotContain(token.value());
    }

    @Test
    void saysWhatChangedUntilTheVisitorAgrees() {
        var dearer = Goods.offer(catalog, "CARTS-DEARER", "10.00", 5);
        var scarcer = Goods.offer(catalog, "CARTS-SCARCER", "20.00", 5);
        var token = carts.add(carts.add(null, dearer, 1), scarcer, 4);
        catalog.changePrice(dearer, Money.usd("12.00"));
        left(scarcer, 3);

        assertThat(notices(token)).containsExactly(new PriceChanged(Money.usd("10.00")), new Short(3));
        assertThat(carts.view(token).canBeOrdered()).isFalse();

        carts.accept(token);

        assertThat(notices(token)).isEmpty();
        assertThat(carts.view(token).subtotal()).isEqualTo(Money.usd("72.00"));
        assertThat(carts.view(token).canBeOrdered()).isTrue();
    }

    @Test
    void takesOutWhatIsSoldOutOrNoLongerSoldWhenTheVisitorAgrees() {
        var out = Goods.offer(catalog, "CARTS-OUT", "10.00", 1);
        var token = carts.add(null, out, 1);
        left(out, 0);
        transaction.executeWithoutResult(status -> rows.put(rows.lock(token).orElseThrow(),
                new CartLine(new Sku("CARTS-GONE"), 2, Money.usd("5.00"))));

        assertThat(notices(token)).containsExactly(new Short(0), new Gone());
        assertThat(carts.view(token).subtotal()).isEqualTo(Money.usd("10.00"));

        carts.accept(token);

        assertThat(carts.view(token).isEmpty()).isTrue();
    }

    @Test
    void isTakenOnceHoweverManyTakeIt() throws Exception {
        var token = carts.add(null, Goods.offer(catalog, "CARTS-ONCE", "10.00", 5), 2);
        Callable<List<CartLine>> order = () -> transaction.execute(status -> carts.take(token));

        try (var buyers = Executors.newFixedThreadPool(4)) {
            var taken = buyers.invokeAll(IntStream.range(0, 8).mapToObj(i -> order).toList());

            assertThat(taken).extracting(lines -> lines.get()).filteredOn(lines -> !lines.isEmpty())
                    .containsExactly(List.of(new CartLine(new Sku("CARTS-ONCE"), 2, Money.usd("10.00"))));
        }
        assertThat(carts.view(token).isEmpty()).isTrue();
    }

    @Test
    void isAsItWasWhenTheOrderThatTookItFails() {
        var token = carts.add(null, Goods.offer(catalog, "CARTS-BACK", "10.00", 5), 2);

        transaction.executeWithoutResult(status -> {
            assertThat(carts.take(token)).hasSize(1);
            status.setRollbackOnly();
        });

        assertThat(carts.count(token)).isEqualTo(2);
    }

    @Test
    void isTakenOnlyByAnOrder() {
        assertThatThrownBy(() -> carts.take(CartToken.fresh())).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void isThrownAwayThirtyDaysAfterTheLastTouch() {
        var sku = Goods.offer(catalog, "CARTS-OLD", "10.00", 5);
        var old = carts.add(null, sku, 1);
        var fresh = carts.add(null, sku, 1);
        jdbc.sql("update cart set touched_at = dateadd(day, -31, touched_at) where token_hash = :hash")
                .param("hash", old.hash()).update();

        sweeper.sweep();

        assertThat(carts.count(old)).isZero();
        assertThat(carts.count(fresh)).isOne();
    }

    private List<CartNotice> notices(CartToken token) {
        return carts.view(token).items().stream().flatMap(item -> item.notices().stream()).toList();
    }

    private void left(Sku sku, int pieces) {
        jdbc.sql("update inventory_stock set on_hand = reserved + :pieces where sku = :sku").param("pieces", pieces)
                .param("sku", sku.value()).update();
    }
}
