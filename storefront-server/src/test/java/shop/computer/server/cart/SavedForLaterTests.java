package shop.computer.server.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.WritesBooksByHand;
import shop.computer.server.cart.CartNotice.Gone;
import shop.computer.server.cart.CartNotice.PriceChanged;
import shop.computer.server.cart.CartNotice.Short;
import shop.computer.server.catalog.Catalog;

@ServerTest
@WritesBooksByHand("takes pieces off the shelf behind the program's back")
class SavedForLaterTests {

    @Autowired
    private SavedForLater saved;

    @Autowired
    private Carts carts;

    @Autowired
    private Catalog catalog;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isNeitherCountedNorSummedUp() {
        var sku = offer("SAVED-SUM", 5);
        var token = carts.add(carts.add(null, offer("SAVED-REST", 5), 1), sku, 3);

        saved.save(token, sku);

        assertThat(carts.count(token)).isOne();
        assertThat(carts.view(token).subtotal()).isEqualTo(Money.usd("10.00"));
        assertThat(saved.view(token)).singleElement().satisfies(item -> {
            assertThat(item.sku()).isEqualTo(sku);
            assertThat(item.quantity()).isEqualTo(3);
        });
    }

    @Test
    void comesBackAsItWasAndSaysWhatChanged() {
        var sku = offer("SAVED-BACK", 5);
        var token = carts.add(null, sku, 3);
        saved.save(token, sku);
        catalog.changePrice(sku, Money.usd("12.00"));
        left(sku, 2);

        assertThat(saved.view(token).getFirst().notices()).containsExactly(new Short(2),
                new PriceChanged(Money.usd("10.00")));

        saved.moveBack(token, sku);

        assertThat(saved.view(token)).isEmpty();
        assertThat(carts.view(token).items().getFirst().notices()).containsExactly(new Short(2),
                new PriceChanged(Money.usd("10.00")));
    }

    @Test
    void saysWhatIsNoLongerSold() {
        var sku = offer("SAVED-GONE", 5);
        var token = carts.add(null, sku, 1);
        saved.save(token, sku);
        jdbc.sql("update catalog_product set active = false where sku = 'SAVED-GONE'").update();

        assertThat(saved.view(token).getFirst().notices()).containsExactly(new Gone());
    }

    @Test
    void staysWhenTheRestBecomesAnOrder() {
        var later = offer("SAVED-LATER", 5);
        var now = offer("SAVED-NOW", 5);
        var token = carts.add(carts.add(null, later, 2), now, 1);
        saved.save(token, later);

        var taken = transaction.execute(status -> carts.take(token));

        assertThat(taken).extracting(CartLine::sku).containsExactly(now);
        assertThat(carts.view(token).isEmpty()).isTrue();
        assertThat(carts.isGone(token)).isFalse();
        assertThat(saved.view(token)).extracting(CartItem::sku).containsExactly(later);
    }

    @Test
    void isNoOrderByItself() {
        var sku = offer("SAVED-ALONE", 5);
        var token = carts.add(null, sku, 1);
        saved.save(token, sku);

        var taken = transaction.execute(status -> carts.take(token));

        assertThat(taken).isEmpty();
        assertThat(saved.view(token)).hasSize(1);
    }

    @Test
    void isSavedNoLongerWhenItIsPutIntoTheCartAnew() {
        var sku = offer("SAVED-ANEW", 5);
        var token = carts.add(null, sku, 3);
        saved.save(token, sku);

        carts.add(token, sku, 1);

        assertThat(saved.view(token)).isEmpty();
        assertThat(carts.count(token)).isOne();
    }

    @Test
    void isTakenOutForGood() {
        var sku = offer("SAVED-OUT", 5);
        var token = carts.add(null, sku, 3);
        saved.save(token, sku);

        assertThat(carts.remove(token, sku)).isEmpty();

        assertThat(saved.view(token)).isEmpty();
        assertThat(carts.isGone(token)).isFalse();
    }

    @Test
    void countsForWhatACartHolds() {
        var sku = offer("SAVED-MANY", 5);
        var token = carts.add(null, sku, 1);
        saved.save(token, sku);
        for (int i = 1; i < Carts.MOST_LINES; i++) {
            jdbc.sql("""
                    insert into cart_line (cart_id, sku, quantity, price_seen, added_at, saved)
                    select id, :sku, 1, 10, touched_at, true from cart where token_hash = :hash""")
                    .param("sku", "SAVED-MANY-" + i).param("hash", token.hash()).update();
        }

        var last = offer("SAVED-TOO-MANY", 5);

        assertThatThrownBy(() -> carts.add(token, last, 1)).isInstanceOf(TooManyException.class);
    }

    @Test
    void belongsToOneCartAlone() {
        var sku = offer("SAVED-MINE", 5);
        var token = carts.add(null, sku, 1);
        saved.save(CartToken.fresh(), sku);
        saved.save(token, new Sku("SAVED-NOT-THERE"));

        assertThat(saved.view(token)).isEmpty();
        assertThat(saved.view(null)).isEmpty();
    }

    private Sku offer(String sku, int onHand) {
        return Goods.offer(catalog, sku, "10.00", onHand);
    }

    private void left(Sku sku, int pieces) {
        jdbc.sql("update inventory_stock set on_hand = reserved + :pieces where sku = :sku").param("pieces", pieces)
                .param("sku", sku.value()).update();
    }
}
