package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must be true of the books after whatever happened, as SQL. Any test may call it at its end; what it finds wrong it names with the rows.
 */
public final class BooksInvariants {

    private static final Map<String, String> RULES = new LinkedHashMap<>();

    static {
        RULES.put("stock is never negative and no more is reserved than is there", """
                select s.sku from inventory_stock s
                where (s.on_hand < 0 or s.reserved < 0 or s.reserved > s.on_hand) and {sku}""");
        RULES.put("the movements of a SKU sum to its balance", """
                select s.sku from inventory_stock s left join inventory_movement m on m.sku = s.sku where {sku}
                group by s.sku, s.on_hand, s.reserved
                having s.on_hand <> coalesce(sum(m.on_hand), 0) or s.reserved <> coalesce(sum(m.reserved), 0)""");
        RULES.put("what is reserved of a SKU is what is set aside for documents", """
                select s.sku from inventory_stock s left join inventory_hold h on h.sku = s.sku where {sku}
                group by s.sku, s.reserved having s.reserved <> coalesce(sum(h.quantity), 0)""");
        RULES.put("the cost layers of a SKU hold what is on hand, and no value without pieces",
                """
                        select s.sku from inventory_stock s left join inventory_layer l on l.sku = s.sku where {sku}
                        group by s.sku, s.on_hand
                        having s.on_hand <> coalesce(sum(l.left_quantity), 0)
                        or sum(case when l.left_value < 0 or l.left_quantity = 0 and l.left_value <> 0 then 1 else 0 end) > 0""");
        RULES.put("of a SKU with serial numbers each piece on hand has one", """
                select s.sku from inventory_stock s where s.serial_kind <> 'NONE' and {sku} and s.on_hand <>
                (select count(*) from inventory_unit u where u.sku = s.sku and u.state = 'IN_STOCK')""");
        RULES.put("a cost layer of a SKU with serial numbers holds its own pieces", """
                select s.sku from inventory_stock s join inventory_layer l on l.sku = s.sku
                where s.serial_kind <> 'NONE' and {sku} and l.left_quantity <>
                (select count(*) from inventory_unit u where u.layer_id = l.id and u.state = 'IN_STOCK')""");
        RULES.put("as much is moved for an order as it holds", """
                select o.number from shop_order o join order_line l on l.order_id = o.id where {order}
                group by o.id, o.number, o.status
                having (select coalesce(sum(m.reserved), 0) from inventory_movement m where m.document = o.number) <>
                    case when o.status in ('PLACED', 'CONFIRMED', 'PREPARING', 'READY') then sum(l.quantity)
                    else 0 end""");
        RULES.put("an order that went out took its goods with it", """
                select o.number from shop_order o join order_line l on l.order_id = o.id where {order}
                group by o.id, o.number, o.status
                having (select coalesce(sum(m.on_hand), 0) from inventory_movement m where m.document = o.number) <>
                    case when o.status in ('SHIPPED', 'COMPLETED') then -sum(l.quantity) else 0 end""");
        RULES.put("an order has lines", """
                select o.number from shop_order o
                where not exists (select 1 from order_line l where l.order_id = o.id) and {order}""");
        RULES.put("an order's total is its lines and the delivery", """
                select o.number from shop_order o join order_line l on l.order_id = o.id where {order}
                group by o.id, o.number, o.total, o.subtotal, o.delivery_fee
                having o.subtotal <> sum(l.quantity * l.unit_price) or o.total <> o.subtotal + o.delivery_fee""");
        RULES.put("an order's story ends where the order stands", """
                select o.number from shop_order o join order_change c on c.order_id = o.id
                where c.to_status <> o.status and {order}
                and c.position = (select max(d.position) from order_change d where d.order_id = o.id)""");
        RULES.put("an order's story has no gap", """
                select o.number from shop_order o join order_change c on c.order_id = o.id
                join order_change d on d.order_id = c.order_id and d.position = c.position + 1
                where d.from_status <> c.to_status and {order}""");
        RULES.put("nothing stays reserved for what is no order", """
                select m.sku from inventory_movement m join inventory_stock s on s.sku = m.sku
                where m.document like 'CS-%' and {sku}
                and not exists (select 1 from shop_order o where o.number = m.document)
                group by m.sku, m.document having sum(m.reserved) <> 0""");
        RULES.put("an order has a payment request", """
                select o.number from shop_order o
                where not exists (select 1 from payment_request p where p.order_number = o.number) and {order}""");
        RULES.put("of one debt of an order one payment is accepted", """
                select p.order_number from payment_request p where p.status = 'PAID'
                group by p.order_number, p.debt having count(*) > 1""");
        RULES.put("a payment that nobody decided about is of the amount and currency asked for", """
                select p.order_number from payment_request p where p.status = 'PAID' and p.decided_by is null
                and (p.received_amount <> p.asked_amount or p.received_currency <> p.asked_currency)""");
        RULES.put("a bank hash pays one thing", """
                select p.bank_hash from payment_request p where p.bank_hash is not null
                group by p.bank_hash having count(*) > 1""");
        RULES.put("money that pays an order does not wait for anybody, and was not given back", """
                select p.order_number from payment_request p join payment_review r on r.own_hash = p.bank_hash
                where p.status = 'PAID' and r.status <> 'ACCEPTED'""");
    }

    private BooksInvariants() {}

    /** Of the whole database; fails with the rule and the rows that break it. */
    public static void hold(JdbcClient jdbc) {
        hold(jdbc, "1 = 1", "1 = 1");
    }

    /** Of what {@link ShopKit} made, for tests that share their database with some that write rows by hand. */
    public static void holdForKit(JdbcClient jdbc) {
        hold(jdbc, "s.sku like 'KIT-%'", "o.customer_name = '" + ShopKit.CUSTOMER + "'");
    }

    /** Of one SKU. */
    public static void holdForSku(String sku, JdbcClient jdbc) {
        hold(jdbc, "s.sku = '" + sku + "'", "1 = 0");
    }

    /** Of the stock of one SKU, whatever the orders say. */
    public static void holdForStock(String sku, JdbcClient jdbc) {
        RULES.forEach((rule, sql) -> {
            if (sql.contains("{sku}") && !sql.contains("shop_order")) {
                var statement = sql.replace("{sku}", "s.sku = '" + sku + "'");
                assertThat(jdbc.sql(statement).query(String.class).list()).as(rule).isEmpty();
            }
        });
    }

    private static void hold(JdbcClient jdbc, String whichSku, String whichOrder) {
        RULES.forEach((rule, sql) -> {
            var statement = sql.replace("{sku}", whichSku).replace("{order}", whichOrder);
            assertThat(jdbc.sql(statement).query(String.class).list()).as(rule).isEmpty();
        });
    }
}
