package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.books.Rule;
import shop.computer.server.books.Rule.Subject;
import shop.computer.server.books.Rules;

/**
 * What must be true of the books after whatever happened, as {@code db/invariants.sql} says. Any test may call it at its end; what it finds
 * wrong it names with the keys.
 */
public final class BooksInvariants {

    private static final List<Rule> RULES = Rules.all();
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private BooksInvariants() {}

    /** Of the whole database; fails with the rule and the keys that break it. */
    public static void hold(JdbcClient jdbc) {
        hold(jdbc, _ -> true, (_, _) -> true);
    }

    /** Of what {@link ShopKit} made, for tests that share their database with some that write rows by hand. */
    public static void holdForKit(JdbcClient jdbc) {
        var orders = jdbc.sql("select number from shop_order where customer_name = ?").param(ShopKit.CUSTOMER)
                .query(String.class).set();
        hold(jdbc, _ -> true, (rule, key) -> switch (rule.of()) {
            case SKU -> key.startsWith("KIT-");
            case ORDER -> orders.contains(key);
            case LINE, PAYMENT, COUPON -> true;
        });
    }

    /** Of one SKU, and of all payments. */
    public static void holdForSku(String sku, JdbcClient jdbc) {
        hold(jdbc, _ -> true, (rule, key) -> switch (rule.of()) {
            case SKU -> key.equals(sku);
            case ORDER, LINE -> false;
            case PAYMENT, COUPON -> true;
        });
    }

    /** Of the stock of one SKU, whatever the orders say. */
    public static void holdForStock(String sku, JdbcClient jdbc) {
        hold(jdbc, rule -> rule.of() == Subject.SKU && !rule.sql().contains("shop_order"),
                (_, key) -> key.equals(sku));
    }

    /** The keys that break a rule. */
    public static List<String> broken(Rule rule, JdbcClient jdbc) {
        return jdbc.sql(rule.sql())
                .param("settled", LocalDateTime.now(ZoneOffset.UTC).minus(PATIENCE)).query(String.class).list();
    }

    private static void hold(JdbcClient jdbc, Predicate<Rule> which, BiPredicate<Rule, String> whose) {
        RULES.stream().filter(which).forEach(rule -> assertThat(
                broken(rule, jdbc).stream().filter(key -> whose.test(rule, key))).as(rule.name()).isEmpty());
    }
}
