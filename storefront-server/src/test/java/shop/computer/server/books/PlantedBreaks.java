package shop.computer.server.books;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.computer.server.books.SoundBooks.COMPLETED;
import static shop.computer.server.books.SoundBooks.CONFIRMED;
import static shop.computer.server.books.SoundBooks.EXPIRED;
import static shop.computer.server.books.SoundBooks.PLACED;
import static shop.computer.server.books.SoundBooks.coupon;
import static shop.computer.server.books.SoundBooks.credit;
import static shop.computer.server.books.SoundBooks.creditLine;
import static shop.computer.server.books.SoundBooks.hold;
import static shop.computer.server.books.SoundBooks.movement;
import static shop.computer.server.books.SoundBooks.payment;
import static shop.computer.server.books.SoundBooks.redemption;
import static shop.computer.server.books.SoundBooks.refund;
import static shop.computer.server.books.SoundBooks.review;

import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import shop.computer.server.BooksInvariants;

/** Breaks each rule of the books on purpose and sees that it, and no other, says so: the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PlantedBreaks {

    /** What breaks a rule: a fault that the program would have to make. */
    record Break(String rule, String key, String... faults) {

        @Override
        public String toString() {
            return rule + " by " + faults[0];
        }
    }

    private SingleConnectionDataSource database;
    private JdbcClient jdbc;

    /** An empty database of the test's own. */
    abstract DriverManagerDataSource empty();

    /** What lets rows in that the database itself would refuse. */
    abstract List<String> loosened();

    static Stream<Break> breaks() {
        return Stream.of(
                new Break("I1-on-hand-is-the-sum", "A", movement("A", "RECEIPT", 1, 0, null)),
                new Break("I1-layers-hold-what-is-on-hand", "A",
                        "update inventory_layer set left_quantity = 4 where id = 1"),
                new Break("I1-layers-hold-what-is-on-hand", "A",
                        "insert into inventory_layer (sku, quantity, whole_value,"
                                + " left_quantity, left_value, came_at) values ('A', 1, 1, 0, 1, '2026-11-01 03:00:00')"),
                new Break("I1-each-piece-has-its-serial", "S",
                        "insert into inventory_unit (serial, sku, layer_id, state) values ('SN2', 'S', 1, 'IN_STOCK')"),
                new Break("I1-a-layer-holds-its-own-serials", "S", "update inventory_unit set layer_id = 1"),
                new Break("I2-reserved-is-the-sum", "A", movement("A", "RESERVATION", 0, 1, null)),
                new Break("I2-reserved-is-what-is-held", "A",
                        "update inventory_hold set quantity = 1 where document = '" + PLACED + "'"),
                new Break("I2-an-order-holds-its-goods", PLACED,
                        "update inventory_movement set document = 'HOLD-1' where document = '" + PLACED + "'"),
                new Break("I2-an-order-holds-its-goods", EXPIRED,
                        "update inventory_movement set document = null where kind = 'RELEASE'"),
                new Break("I2-an-order-that-left-took-its-goods", COMPLETED,
                        "update inventory_movement set kind = 'ADJUSTMENT' where kind = 'SALE'"),
                new Break("I2-a-parcel-that-came-back-is-whole", EXPIRED,
                        "update shop_order set status = 'CANCELLED' where id = 4",
                        "update order_change set to_status = 'CANCELLED' where order_id = 4 and to_status = 'EXPIRED'",
                        movement("A", "SALE", -1, 0, EXPIRED), movement("A", "RECEIPT", 1, 0, null)),
                new Break("I2-nothing-is-held-for-no-order", "A", movement("A", "RESERVATION", 0, 1, "CS-2611999999"),
                        movement("A", "RELEASE", 0, -1, null)),
                new Break("I2-what-came-back-is-on-a-credit-note", COMPLETED,
                        "update inventory_movement set kind = 'ADJUSTMENT' where kind = 'RETURN'"),
                new Break("I3-stock-is-never-negative", "A", movement("A", "RESERVATION", 0, 9, null),
                        hold("A", 9, "HOLD-9"), "update inventory_stock set reserved = 12 where sku = 'A'"),
                new Break("I4-an-order-has-lines", EXPIRED, "delete from order_line where order_id = 4"),
                new Break("I4-a-line-has-its-order", "99",
                        "insert into order_line (order_id, position, sku, name, quantity,"
                                + " unit_price, unit_cost) values (99, 0, 'A', 'Thing', 1, 100, 10)"),
                new Break("I5-a-total-is-its-sum", EXPIRED,
                        "update shop_order set subtotal = 101, total = 101 where id = 4"),
                new Break("I5-a-total-is-its-sum", EXPIRED, "update shop_order set total = 101 where id = 4"),
                new Break("I5-a-credit-note-is-its-sum", COMPLETED, "update order_credit_note set amount = 99",
                        "update payment_refund set amount = 99"),
                new Break("I5-a-credit-note-is-its-sum", COMPLETED, "update order_credit_line set unit_price = 90"),
                new Break("I5-no-more-comes-back-than-was-sold", COMPLETED,
                        "update order_credit_note set delivery_fee = 1, amount = 101",
                        "update payment_refund set amount = 101"),
                new Break("I5-no-more-comes-back-than-was-sold", COMPLETED, credit(2, 0), creditLine(2, 0),
                        movement("A", "RETURN", 1, 0, COMPLETED), movement("A", "WRITE_OFF", -1, 0, COMPLETED)),
                new Break("I6-an-order-asks-for-its-money", EXPIRED, "delete from payment_request where id = 4"),
                new Break("I6-a-debt-is-paid-once", COMPLETED, payment(9, COMPLETED, "PAID", 0, null)),
                new Break("I6-what-came-is-what-was-asked", CONFIRMED,
                        "update payment_request set received_amount = 99.99 where id = 2"),
                new Break("I6-what-came-is-what-was-asked", CONFIRMED,
                        "update payment_request set received_currency = 'KHR' where id = 2"),
                new Break("I6-what-came-is-the-total", CONFIRMED,
                        "update payment_request set worth_amount = 99.99 where id = 2"),
                new Break("I6-a-paid-order-goes-on", PLACED,
                        "update payment_request set status = 'PAID', received_amount = 200 where id = 1"),
                new Break("I6-money-of-an-ended-order-is-owed-back", EXPIRED,
                        "update payment_request set status = 'PAID', received_amount = 100 where id = 4"),
                new Break("I6-money-of-an-ended-order-is-owed-back", EXPIRED,
                        "update payment_request set status = 'PAID', received_amount = 100 where id = 4",
                        "insert into order_change (order_id, position, changed_at, from_status, to_status, who, note)"
                                + " values (4, 2, '2026-11-01 03:00:00', 'EXPIRED', 'EXPIRED', 'sok', 'REFUND_DUE')"),
                new Break("I6-money-of-an-ended-order-is-owed-back", EXPIRED,
                        "update payment_request set status = 'PAID', received_amount = 410000, received_currency = 'KHR',"
                                + " asked_amount = 400000, asked_currency = 'KHR', decided_by = 'sok' where id = 4",
                        refund(EXPIRED, "order:" + EXPIRED + "-1", 102)),
                new Break("I6-goods-leave-for-money", CONFIRMED,
                        "update payment_request set status = 'FAILED' where id = 2"),
                new Break("I6-goods-leave-for-money", COMPLETED,
                        "update payment_request set status = 'WAITING' where id = 3"),
                new Break("I6-a-credit-note-is-owed", COMPLETED, "update payment_refund set amount = 99"),
                new Break("I6-a-credit-note-is-owed", COMPLETED, "delete from payment_refund"),
                new Break("I6-no-order-ends-while-money-is-missing", COMPLETED,
                        "update shop_order set open_difference = 1 where number = '" + COMPLETED + "'"),
                new Break("I7-a-bank-hash-pays-once", "hash-2",
                        "update payment_request set bank_hash = 'hash-2' where id = 3"),
                new Break("I7-money-pays-or-goes-back", CONFIRMED, review("LATE", CONFIRMED, "hash-2", null)),
                new Break("I8-an-order-has-its-coupon", PLACED,
                        "update shop_order set coupon = 'TEN' where id = 1"),
                new Break("I8-an-order-has-its-coupon", EXPIRED, coupon(1, "null"), redemption(EXPIRED)),
                new Break("I8-a-coupon-counts-its-uses", "TEN", coupon(1, "null")),
                new Break("I8-a-coupon-counts-its-uses", "TEN", coupon(1, "0"), redemption(PLACED),
                        "update shop_order set coupon = 'TEN' where id = 1"),
                new Break("I9-no-hold-outlives-its-time", "A", movement("A", "RESERVATION", 0, 1, "HOLD-8"),
                        hold("A", 1, "HOLD-8", true, "'2026-11-02 03:00:00'"),
                        "update inventory_stock set reserved = 4 where sku = 'A'"),
                new Break("I10-a-story-ends-where-the-order-stands", EXPIRED,
                        "update shop_order set status = 'CANCELLED' where id = 4"),
                new Break("I10-a-story-has-no-gap", EXPIRED,
                        "update order_change set position = 2 where order_id = 4 and position = 1"),
                new Break("I10-a-story-has-no-gap", EXPIRED,
                        "update order_change set from_status = 'PLACED' where order_id = 4 and position = 0"),
                new Break("I10-a-story-has-no-gap", COMPLETED,
                        "update order_change set to_status = 'CANCELLED' where order_id = 3 and position = 1"),
                new Break("I10-each-step-is-allowed", COMPLETED,
                        "update order_change set to_status = 'PREPARING' where order_id = 3 and to_status = 'READY'",
                        "update order_change set from_status = 'PREPARING' where order_id = 3 and from_status = 'READY'"),
                new Break("I11-an-order-has-its-mails", PLACED,
                        "delete from customer_mail where order_number = '" + PLACED + "'"),
                new Break("I11-an-order-has-its-mails", CONFIRMED,
                        "delete from customer_mail where order_number = '" + CONFIRMED + "' and kind = 'CONFIRMED'"),
                new Break("I11-an-order-has-its-mails", PLACED,
                        "update customer_mail set state = 'WAITING' where order_number = '" + PLACED + "'"),
                new Break("I12-a-picture-has-its-review", PLACED, "delete from payment_picture"),
                new Break("I12-a-picture-has-its-review", PLACED, "delete from payment_review"));
    }

    @BeforeEach
    void openTheBooks() throws Exception {
        if (database == null) {
            var empty = empty();
            Flyway.configure().dataSource(empty).locations("classpath:db/migration").outOfOrder(true).load().migrate();
            database = new SingleConnectionDataSource(empty.getConnection(), true);
            jdbc = JdbcClient.create(database);
            loosened().forEach(statement -> jdbc.sql(statement).update());
            database.getConnection().setAutoCommit(false);
        }
        SoundBooks.write(jdbc);
    }

    @AfterEach
    void forgetIt() throws Exception {
        database.getConnection().rollback();
    }

    @Test
    void findsNothingInSoundBooks() {
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void namesWhatIsBrokenAndNothingElse(Break planted) {
        for (var fault : planted.faults()) {
            jdbc.sql(fault).update();
        }

        assertThat(broken()).containsExactly(planted.rule() + ": " + planted.key());
    }

    @Test
    void breaksEachRule() {
        assertThat(breaks().map(Break::rule).distinct())
                .containsExactlyElementsOf(Rules.all().stream().map(Rule::name).toList());
    }

    @Test
    void takesWhatIsNotToldYetForNoFault() {
        jdbc.sql("delete from customer_mail").update();
        jdbc.sql("update payment_request set status = 'PAID', received_amount = asked_amount").update();
        for (var order : List.of(PLACED, CONFIRMED, COMPLETED, EXPIRED)) {
            jdbc.sql("insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)"
                    + " values (?, 'listener', 'event', ?, '2026-11-01 03:00:00')")
                    .params(order, "{\"number\":\"" + order + "\"}").update();
        }

        assertThat(broken()).isEmpty();
    }

    private List<String> broken() {
        return Rules.all().stream().flatMap(
                rule -> BooksInvariants.broken(rule, jdbc).stream().map(key -> rule.name() + ": " + key)).toList();
    }
}
