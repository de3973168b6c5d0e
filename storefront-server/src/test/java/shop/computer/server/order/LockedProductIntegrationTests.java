package shop.computer.server.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Sku;
import shop.computer.server.BooksInvariants;
import shop.computer.server.MySqlServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.order.refusal.ShopBusyException;

/** A row of one product stays locked, by a tool or by a node that hangs: only who wants that product is asked to come again. */
@MySqlServerTest
class LockedProductIntegrationTests {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int BUYERS = 5;
    /** So many that the last would stand in line for half a minute. */
    private static final int RUSH = 60;

    @Autowired
    private Orders orders;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private DataSource database;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MockMvc server;

    private record Try(boolean placed, Duration took) {}

    @Test
    void failsOnlyCheckoutsOfTheLockedProductAndThoseSoon() throws Exception {
        var kit = new ShopKit(context);
        var locked = kit.product("100", 50);
        var free = kit.product("100", 50);
        try (var lock = lock(locked); var threads = Executors.newCachedThreadPool()) {
            var blocked = start(threads::submit, kit, locked, BUYERS);
            Thread.sleep(500);
            var others = start(threads::submit, kit, free, BUYERS);

            for (var one : others) {
                assertThat(one.get().placed()).isTrue();
                assertThat(one.get().took()).isLessThan(SOON);
            }
            for (var one : blocked) {
                assertThat(one.get().placed()).isFalse();
                assertThat(one.get().took()).isLessThan(SOON);
            }
            lock.rollback();
        }
        assertThat(kit.stock(locked).reserved()).isZero();
        assertThat(kit.stock(free).reserved()).isEqualTo(BUYERS);
        orders.place(kit.wish(kit.cart(1, locked), "100"));
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void keepsNobodyWaitingHoweverManyWantTheLockedProduct() throws Exception {
        var kit = new ShopKit(context);
        var locked = kit.product("100", RUSH);
        var free = kit.product("100", 50);
        try (var lock = lock(locked); var threads = Executors.newCachedThreadPool()) {
            var blocked = start(threads::submit, kit, locked, RUSH);
            var others = start(threads::submit, kit, free, BUYERS);

            for (var one : blocked) {
                assertThat(one.get().placed()).isFalse();
                assertThat(one.get().took()).isLessThan(SOON.multipliedBy(2));
            }
            for (var one : others) {
                assertThat(one.get().took()).isLessThan(SOON.multipliedBy(2));
            }
            orders.place(kit.wish(kit.cart(1, free), "100"));
            lock.rollback();
        }
        assertThat(kit.stock(locked).reserved()).isZero();
        BooksInvariants.holdForKit(jdbc);
    }

    @Test
    void asksThemPolitelyToComeAgain() throws Exception {
        var kit = new ShopKit(context);
        var sku = kit.product("100", 5);
        var buyer = new Visitor(server).has("cart", kit.cart(1, sku).value());
        try (var lock = lock(sku)) {
            buyer.post("/checkout", form()).andExpect(status().isServiceUnavailable())
                    .andExpect(header().string("Retry-After", "5"))
                    .andExpect(content().string(containsString("It will not be ordered twice.")))
                    .andExpect(content().string(containsString("Tuol Tumpung")));
            lock.rollback();
        }
        buyer.post("/checkout", form()).andExpect(status().isSeeOther());
    }

    private List<Future<Try>> start(java.util.function.Function<Callable<Try>, Future<Try>> threads, ShopKit kit,
            Sku sku, int buyers) {
        var running = new ArrayList<Future<Try>>();
        for (int i = 0; i < buyers; i++) {
            var wish = kit.wish(kit.cart(1, sku), "100");
            running.add(threads.apply(() -> place(wish)));
        }
        return running;
    }

    private Try place(PlaceOrder wish) {
        var begun = System.nanoTime();
        var placed = true;
        try {
            orders.place(wish);
        } catch (ShopBusyException e) {
            placed = false;
        }
        return new Try(placed, Duration.ofNanos(System.nanoTime() - begun));
    }

    private Connection lock(Sku sku) throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement("select * from inventory_stock where sku = ? for update")) {
            statement.setString(1, sku.value());
            statement.execute();
        }
        return connection;
    }

    private static String[] form() {
        return new String[]{"name", "Dara", "phone", "012 345 678", "way", "town", "district", "Chamkar Mon",
                "commune", "Tuol Tumpung", "street", "A1", "pay", "khqr", "seenTown", "101.50", "seenProvince",
                "102.50", "seenPickup", "100.00", "checkoutKey", "locked-product-form-01"};
    }
}
