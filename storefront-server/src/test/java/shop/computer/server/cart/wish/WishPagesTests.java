package shop.computer.server.cart.wish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.Visitor;
import shop.computer.server.cart.CartToken;
import shop.computer.server.cart.Carts;
import shop.computer.server.cart.Goods;
import shop.computer.server.cart.TooManyException;
import shop.computer.server.catalog.Catalog;

@ServerTest
class WishPagesTests {

    @Autowired
    private MockMvc server;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Carts carts;

    @Autowired
    private WishLists lists;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Visitor visitor;

    @BeforeEach
    void come() {
        visitor = new Visitor(server);
    }

    @ParameterizedTest
    @CsvSource({"/wishlist, Your wish list is empty", "/km/wishlist, បញ្ជីចង់បានរបស់អ្នកទទេ"})
    void saysThatAListIsEmpty(String page, String sentence) throws Exception {
        visitor.get(page).andExpect(status().isOk()).andExpect(says(sentence))
                .andExpect(header().string("X-Robots-Tag", "noindex")).andExpect(cookie().doesNotExist("wishes"));
    }

    @Test
    void keepsAWishByACookieOfItsOwn() throws Exception {
        Goods.offer(catalog, "WISH-KEEP", "10.00", 5);

        visitor.post("/wishlist", "sku", "WISH-KEEP").andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/wishlist?note=added")).andExpect(cookie().httpOnly("wishes", true))
                .andExpect(cookie().path("wishes", "/")).andExpect(cookie().maxAge("wishes", 180 * 24 * 60 * 60));

        visitor.get("/wishlist?note=added").andExpect(says("It is in your wish list."))
                .andExpect(says("Maker Part WISH-KEEP")).andExpect(says("$10.00")).andExpect(says("Only 5 left"));
        visitor.get("/p/wish-keep").andExpect(says("aria-pressed=\"true\""));
        visitor.post("/wishlist", "sku", "WISH-KEEP", "act", "remove");
        visitor.get("/wishlist").andExpect(says("Your wish list is empty"));
    }

    @Test
    void showsItToOthersUntilItsOwnerStops() throws Exception {
        Goods.offer(catalog, "WISH-SHARE", "10.00", 5);
        visitor.post("/wishlist", "sku", "WISH-SHARE");
        visitor.post("/wishlist/share", "act", "start").andExpect(redirectedUrl("/wishlist?note=shared"));
        var token = visitor.cookie("wishes");
        var link = "/wishlist/" + Objects.requireNonNull(lists.view(new CartToken(token)).share());
        var friend = new Visitor(server);

        visitor.get("/wishlist").andExpect(says(link));
        friend.get(link).andExpect(status().isOk()).andExpect(says("Maker Part WISH-SHARE")).andExpect(says("$10.00"))
                .andExpect(header().string("X-Robots-Tag", "noindex")).andExpect(saysNot("action=\"/wishlist"))
                .andExpect(saysNot(token));
        visitor.post("/wishlist/share", "act", "stop").andExpect(redirectedUrl("/wishlist?note=stopped"));

        friend.get(link).andExpect(status().isNotFound());
        visitor.post("/wishlist/share", "act", "start");
        friend.get(link).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wishlist/AAAAAAAAAAAAAAAAAAAAAA", "/wishlist/x", "/wishlist/%3Cscript%3E",
            "/km/wishlist/1"})
    void knowsNoLinkThatWasMadeUp(String link) throws Exception {
        visitor.get(link).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cart", "all", "share"})
    void leadsToTheListWhoeverAsksForAFormAsAPage(String form) throws Exception {
        visitor.get("/wishlist/" + form).andExpect(redirectedUrl("/wishlist"));
    }

    @Test
    void opensNothingToWhoeverHasOnlyTheLink() throws Exception {
        Goods.offer(catalog, "WISH-READ", "10.00", 5);
        visitor.post("/wishlist", "sku", "WISH-READ");
        visitor.post("/wishlist/share", "act", "start");
        var owner = new CartToken(visitor.cookie("wishes"));
        var share = Objects.requireNonNull(lists.view(owner).share());

        new Visitor(server).has("wishes", share).post("/wishlist", "sku", "WISH-READ", "act", "remove");

        assertThat(lists.skus(owner)).hasSize(1);
    }

    @Test
    void movesAWishToTheCart() throws Exception {
        Goods.offer(catalog, "WISH-MOVE", "10.00", 5);
        visitor.post("/wishlist", "sku", "WISH-MOVE");

        visitor.post("/wishlist/cart", "sku", "WISH-MOVE").andExpect(redirectedUrl("/wishlist?note=moved"));

        assertThat(carts.count(new CartToken(visitor.cookie("cart")))).isOne();
        visitor.get("/wishlist").andExpect(says("Your wish list is empty"));
    }

    @Test
    void movesAllThatIsThereToTheCartAndKeepsTheRest() throws Exception {
        Goods.offer(catalog, "WISH-ALL-1", "10.00", 5);
        Goods.offer(catalog, "WISH-ALL-2", "10.00", 5);
        Goods.offer(catalog, "WISH-ALL-OUT", "10.00", 0);
        for (var sku : new String[]{"WISH-ALL-1", "WISH-ALL-2", "WISH-ALL-OUT"}) {
            visitor.post("/wishlist", "sku", sku);
        }

        visitor.post("/wishlist/all").andExpect(redirectedUrl("/wishlist?note=some"));

        assertThat(carts.count(new CartToken(visitor.cookie("cart")))).isEqualTo(2);
        visitor.get("/wishlist?note=some").andExpect(says("Maker Part WISH-ALL-OUT"))
                .andExpect(saysNot("Maker Part WISH-ALL-1"));
        visitor.post("/wishlist/cart", "sku", "WISH-ALL-OUT").andExpect(redirectedUrl("/wishlist?note=out"));
    }

    @Test
    void saysThatAProductIsGone() throws Exception {
        Goods.offer(catalog, "WISH-GONE", "10.00", 5);
        visitor.post("/wishlist", "sku", "WISH-GONE");
        jdbc.sql("update catalog_product set active = false where sku = 'WISH-GONE'").update();

        visitor.get("/wishlist").andExpect(says("We no longer sell this product."));

        visitor.post("/wishlist/cart", "sku", "WISH-GONE").andExpect(redirectedUrl("/wishlist?note=gone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO-SUCH-SKU", "", "<script>alert(1)</script>"})
    void refusesWhatTheShopDoesNotSell(String sku) throws Exception {
        visitor.post("/wishlist", "sku", sku).andExpect(redirectedUrl("/wishlist?note=gone"))
                .andExpect(cookie().doesNotExist("wishes"));
    }

    @Test
    void refusesMoreThanAListHolds() {
        var token = lists.add(null, Goods.offer(catalog, "WISH-MANY", "10.00", 5));
        jdbc.sql("select id from cart_wish_list where token_hash = :hash").param("hash", token.hash())
                .query(Long.class).optional().ifPresent(list -> {
                    for (int i = 1; i < WishLists.MOST; i++) {
                        jdbc.sql("insert into cart_wish (list_id, sku, added_at) values (:list, :sku, now())")
                                .param("list", list).param("sku", "WISH-MANY-" + i).update();
                    }
                });
        var last = Goods.offer(catalog, "WISH-TOO-MANY", "10.00", 5);

        assertThatThrownBy(() -> lists.add(token, last)).isInstanceOf(TooManyException.class);
    }

    @Test
    void answersHtmxWithTheHeartAndTheCount() throws Exception {
        Goods.offer(catalog, "WISH-HTMX", "10.00", 5);

        visitor.htmx("/wishlist", "sku", "WISH-HTMX", "act", "add").andExpect(status().isOk())
                .andExpect(header().string("HX-Reswap", "none")).andExpect(says("id=\"wish\""))
                .andExpect(says("aria-pressed=\"true\"")).andExpect(says("value=\"remove\""))
                .andExpect(says(">1</span>")).andExpect(says("class=\"toast\"")).andExpect(saysNot("<html"));
        visitor.htmx("/wishlist", "sku", "WISH-HTMX", "act", "remove").andExpect(says("aria-pressed=\"false\""));
    }

    @Test
    void costsAPageNothingForVisitorsWithoutAList() throws Exception {
        Goods.offer(catalog, "WISH-COST", "10.00", 5);
        visitor.get("/p/wish-cost");
        var without = StatementCounter.during(() -> visitor.get("/p/wish-cost").andExpect(status().isOk()));
        visitor.post("/wishlist", "sku", "WISH-COST");

        var with = StatementCounter.during(() -> visitor.get("/p/wish-cost").andExpect(status().isOk()));

        assertThat(with).isEqualTo(without + 1);
    }

    @Test
    void throwsListsAwayThatNobodyTouchedForLong() {
        var old = lists.add(null, Goods.offer(catalog, "WISH-OLD", "10.00", 5));
        var fresh = lists.add(null, Goods.offer(catalog, "WISH-FRESH", "10.00", 5));
        var before = LocalDateTime.ofInstant(clock.instant().minus(WishLists.LIFE).minus(Duration.ofDays(1)),
                ZoneOffset.UTC);
        jdbc.sql("update cart_wish_list set touched_at = :before where token_hash = :hash").param("before", before)
                .param("hash", old.hash()).update();

        lists.sweep();

        assertThat(lists.skus(old)).isEmpty();
        assertThat(lists.skus(fresh)).hasSize(1);
    }

    private static ResultMatcher says(String text) {
        return content().string(containsString(text));
    }

    private static ResultMatcher saysNot(String text) {
        return content().string(not(containsString(text)));
    }
}
