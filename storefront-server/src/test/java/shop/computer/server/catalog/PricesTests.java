package shop.computer.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.api.Money;
import shop.computer.api.ProblemType;
import shop.computer.api.Sku;
import shop.computer.api.catalog.PriceStep;
import shop.computer.api.catalog.SalePrice;
import shop.computer.api.catalog.SetListPrice;
import shop.computer.api.catalog.SetPrices;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.cart.CartNotice;
import shop.computer.server.cart.Carts;
import shop.computer.server.catalog.price.PriceDesk;
import shop.computer.server.order.Orders;
import shop.computer.server.search.SearchKit;
import shop.computer.server.staff.StaffKit;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class PricesTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JsonMapper json;
    @Autowired
    private PriceDesk desk;
    @Autowired
    private Catalog catalog;
    @Autowired
    private Carts carts;
    @Autowired
    private Orders orders;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;

    private ShopKit kit;
    private String token;
    private Instant now;

    @BeforeEach
    void signIn() throws Exception {
        kit = new ShopKit(context);
        token = staff.token(Role.MANAGER);
        now = clock.instant();
    }

    @Test
    void chargesTheSalePriceWhileTheSaleRunsAndShowsTheOldOneBesideIt() throws Exception {
        var sku = kit.product("100", 5);
        set(sku, sale("80", now, null)).andExpect(status().isOk()).andExpect(jsonPath("$.now.amount").value(80.0));

        var card = card(sku);
        assertThat(card.price()).isEqualTo(Money.usd("80"));
        assertThat(card.tag().list()).isEqualTo(Money.usd("100"));
        assertThat(card.tag().percentOff()).isEqualTo(20);
        mvc.perform(get("/p/" + card.slug())).andExpect(content().string(containsString("data-usd=\"80.00\"")))
                .andExpect(content().string(containsString("<s>$100.00</s>")))
                .andExpect(content().string(containsString("−20%")));
        var order = orders.place(kit.wish(kit.cart(2, sku), "160"));
        assertThat(orders.detail(order).lines().getFirst().unitPrice()).isEqualTo(Money.usd("80"));
    }

    @Test
    void tellsTheCartThatASaleEndedAndChargesWhatItTold() {
        var sku = kit.product("100", 5);
        desk.set(sku, new SetPrices(List.of(sale("80", now, null)), List.of()), 0, "sok");
        var cart = kit.cart(1, sku);

        end(sku);

        var item = carts.view(cart).items().getFirst();
        assertThat(item.price()).isEqualTo(Money.usd("100"));
        assertThat(item.notices()).containsExactly(new CartNotice.PriceChanged(Money.usd("80")));
        assertThat(orders.detail(orders.place(kit.wish(cart, "100"))).summary().total()).isEqualTo(Money.usd("100"));
    }

    @Test
    void lowersThePriceOfEachPieceByQuantityButNeverAboveTheSalePrice() throws Exception {
        var sku = kit.product("100", 50);
        var steps = List.of(new PriceStep(5, Money.usd("95")), new PriceStep(10, Money.usd("85")));
        desk.set(sku, new SetPrices(List.of(sale("90", now, null)), steps), 0, "sok");

        var cart = kit.cart(9, sku);
        assertThat(carts.view(cart).subtotal()).isEqualTo(Money.usd("810"));
        carts.change(cart, sku, 10);

        assertThat(carts.view(cart).subtotal()).isEqualTo(Money.usd("850"));
        assertThat(carts.view(cart).hasNotices()).isFalse();
        mvc.perform(get("/p/" + card(sku).slug())).andExpect(content().string(containsString("10 pieces or more")))
                .andExpect(content().string(not(containsString("5 pieces or more"))));
        var order = orders.place(kit.wish(cart, "850"));
        assertThat(orders.detail(order).lines().getFirst().unitPrice()).isEqualTo(Money.usd("85"));
    }

    @Test
    void letsSearchFollowASaleThatBeginsAndEndsByTheClock() throws Exception {
        var sku = kit.product("100", 5);
        desk.set(sku, new SetPrices(List.of(sale("80", now.plus(Duration.ofDays(1)), null)), List.of()), 0, "sok");
        SearchKit.catchUp(context);
        assertThat(onSale(sku)).isFalse();

        move("starts_at", sku, clock.instant());
        SearchKit.followSales(context);
        assertThat(onSale(sku)).isTrue();

        end(sku);
        SearchKit.followSales(context);
        assertThat(onSale(sku)).isFalse();
    }

    @Test
    void keepsWhatWasChargedWhenASaleIsEndedOrReplaced() throws Exception {
        var sku = kit.product("100", 5);
        set(sku, sale("80", now, null), sale("70", now.plus(Duration.ofDays(9)), null))
                .andExpect(status().isBadRequest());
        set(sku, sale("80", now, now.plus(Duration.ofDays(9))), sale("70", now.plus(Duration.ofDays(9)), null))
                .andExpect(status().isOk());

        set(sku, sale("75", now, null)).andExpect(status().isOk()).andExpect(jsonPath("$.sales.length()").value(1))
                .andExpect(jsonPath("$.now.amount").value(75.0));

        assertThat(jdbc.sql("select price from catalog_sale where sku = ? order by starts_at").param(sku.value())
                .query(Integer.class).list()).containsExactly(80, 75);
    }

    @Test
    void refusesPricesThatCannotStand() throws Exception {
        var sku = kit.product("100", 5);

        refused("sales[0].price", set(sku, sale("100", now, null)));
        refused("sales[0].price", set(sku, sale("0", now, null)));
        refused("sales[0].endsAt", set(sku, sale("80", now, now)));
        refused("sales[0].endsAt", set(sku, sale("80", now.minusSeconds(60), now.minusSeconds(30))));
        refused("sales[0].startsAt", set(sku, sale("80", Instant.EPOCH, null)));
        refused("sales[0].endsAt", set(sku, sale("80", now, Instant.parse("2038-01-19T03:14:08Z"))));
        refused("sales[0].startsAt", set(sku, sale("80", now.plusSeconds(60), null), sale("70", now, null)));
        refused("steps[0].from", send(sku, 0, new SetPrices(List.of(), List.of(new PriceStep(1, Money.usd("9"))))));
        refused("steps[1].price", send(sku, 0, new SetPrices(List.of(),
                List.of(new PriceStep(5, Money.usd("90")), new PriceStep(10, Money.usd("90"))))));
        assertThat(desk.prices(sku).orElseThrow().version()).isZero();
    }

    @Test
    void changesTheListPriceAboveItsSales() throws Exception {
        var sku = kit.product("100", 5);
        set(sku, sale("80", now, null)).andExpect(status().isOk());

        refused("price", list(sku, 1, "80"));
        refused("price", list(sku, 1, "1000000.01"));
        list(sku, 0, "120").andExpect(status().isPreconditionFailed());
        list(sku, 1, "120").andExpect(status().isOk()).andExpect(jsonPath("$.list.amount").value(120.0))
                .andExpect(jsonPath("$.now.amount").value(80.0));

        assertThat(card(sku).price()).isEqualTo(Money.usd("80"));
        list(new Sku("NEVER-SOLD"), 0, "5").andExpect(status().isNotFound());
    }

    private ResultActions list(Sku sku, long version, String usd) throws Exception {
        return write(sku, "list-price", version, new SetListPrice(Money.usd(usd)));
    }

    @Test
    void refusesPricesOfAProductThatChangedSinceOrThatThereIsNot() throws Exception {
        var sku = kit.product("100", 5);
        catalog.changePrice(sku, Money.usd("90"));

        send(sku, 0, new SetPrices(List.of(), List.of())).andExpect(status().isPreconditionFailed());
        send(new Sku("NEVER-SOLD"), 0, new SetPrices(List.of(), List.of())).andExpect(status().isNotFound());
    }

    @Test
    void listsProductsThatAreCheaperBySku() throws Exception {
        var sku = kit.product("100", 5);
        set(sku, sale("80", now.plusSeconds(600), null)).andExpect(status().isOk());

        mvc.perform(get(ApiPaths.PRICES).queryParam("limit", "200").header(ApiPaths.SESSION_HEADER, token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[?(@.sku == '%s')].now.amount".formatted(sku)).value(100.0));
    }

    private ProductCard card(Sku sku) {
        return catalog.cards(List.of(sku)).get(sku);
    }

    private static SalePrice sale(String usd, Instant start, @Nullable Instant end) {
        return new SalePrice(Money.usd(usd), start, end);
    }

    private ResultActions set(Sku sku, SalePrice... sales) throws Exception {
        return send(sku, desk.prices(sku).orElseThrow().version(), new SetPrices(List.of(sales), List.of()));
    }

    private ResultActions send(Sku sku, long version, SetPrices wish) throws Exception {
        return write(sku, "prices", version, wish);
    }

    private ResultActions write(Sku sku, String what, long version, Object wish) throws Exception {
        return mvc.perform(put(ApiPaths.PRODUCTS + "/{sku}/" + what, sku.value()).header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())
                .header(HttpHeaders.IF_MATCH, "\"" + version + "\"").contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(wish)));
    }

    private static void refused(String field, ResultActions answer) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value(ProblemType.VALIDATION.uri().toString()))
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private void end(Sku sku) {
        move("ends_at", sku, clock.instant());
    }

    private void move(String column, Sku sku, Instant to) {
        jdbc.sql("update catalog_sale set " + column + " = ? where sku = ?")
                .params(LocalDateTime.ofInstant(to, ZoneOffset.UTC), sku.value()).update();
    }

    private boolean onSale(Sku sku) throws Exception {
        return mvc.perform(get("/search?offer=sale&q=" + sku)).andReturn().getResponse().getContentAsString()
                .contains("data-sku=\"" + sku + "\"");
    }
}
