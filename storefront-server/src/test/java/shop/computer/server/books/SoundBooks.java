package shop.computer.server.books;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books of a small shop that agree with each other: two SKUs and an order at each stage. */
final class SoundBooks {

    static final String PLACED = "CS-2611000001";
    static final String CONFIRMED = "CS-2611000002";
    static final String COMPLETED = "CS-2611000003";
    static final String EXPIRED = "CS-2611000004";

    private static final String AT = "'2026-11-01 03:00:00'";

    private static final List<String> ROWS = List.of(
            stock("A", 5, 3, "NONE"), stock("S", 1, 0, "SERIAL"),
            "insert into inventory_layer (id, sku, quantity, whole_value, left_quantity, left_value, came_at) values"
                    + " (1, 'A', 6, 60, 5, 50, " + AT + "), (2, 'S', 1, 10, 1, 10, " + AT + ")",
            "insert into inventory_unit (serial, sku, layer_id, state) values ('SN1', 'S', 2, 'IN_STOCK')",
            movement("A", "RECEIPT", 6, 0, null), movement("S", "RECEIPT", 1, 0, null),
            movement("A", "RESERVATION", 0, 2, PLACED), hold("A", 2, PLACED),
            movement("A", "RESERVATION", 0, 1, CONFIRMED), hold("A", 1, CONFIRMED),
            movement("A", "RESERVATION", 0, 1, COMPLETED), movement("A", "SALE", -1, -1, COMPLETED),
            movement("A", "RESERVATION", 0, 1, EXPIRED), movement("A", "RELEASE", 0, -1, EXPIRED),
            "insert into customer (id, phone, name, created_at) values (1, '+85512345678', 'Sok', " + AT + ")",
            order(1, PLACED, "PLACED", "KHQR", 2, null), order(2, CONFIRMED, "CONFIRMED", "KHQR", 1, AT),
            order(3, COMPLETED, "COMPLETED", "CASH", 1, AT), order(4, EXPIRED, "EXPIRED", "KHQR", 1, null),
            line(1, 2), line(2, 1), line(3, 1), line(4, 1),
            story(1, "PLACED"), story(2, "PLACED", "CONFIRMED"),
            story(3, "PLACED", "CONFIRMED", "PREPARING", "READY", "COMPLETED"), story(4, "PLACED", "EXPIRED"),
            payment(1, PLACED, "WAITING", 200, null), payment(2, CONFIRMED, "PAID", 100, "hash-2"),
            payment(3, COMPLETED, "PAID", 100, "hash-3"), payment(4, EXPIRED, "EXPIRED", 100, null),
            movement("A", "RETURN", 1, 0, COMPLETED), movement("A", "WRITE_OFF", -1, 0, COMPLETED), credit(1, 100),
            refund(COMPLETED, "CN-1", 100),
            creditLine(1, 100),
            mail(PLACED, "PLACED"), mail(CONFIRMED, "PLACED"), mail(CONFIRMED, "CONFIRMED"), mail(COMPLETED, "PLACED"),
            mail(COMPLETED, "CONFIRMED"),
            "insert into payment_picture (id, order_number, print, look, jpeg, shown_at) values (7, '" + PLACED
                    + "', 'print', 1, '', " + AT + ")",
            review("SCREENSHOT", PLACED, null, "7"));

    private SoundBooks() {}

    static void write(JdbcClient jdbc) {
        ROWS.forEach(row -> jdbc.sql(row).update());
    }

    static String movement(String sku, String kind, int onHand, int reserved, String document) {
        return "insert into inventory_movement (sku, kind, on_hand, reserved, document, who, moved_at) values"
                + " ('%s', '%s', %d, %d, %s, 'sok', %s)".formatted(sku, kind, onHand, reserved, text(document), AT);
    }

    static String hold(String sku, int quantity, String document) {
        return hold(sku, quantity, document, false, "null");
    }

    static String hold(String sku, int quantity, String document, boolean byStaff, String until) {
        return "insert into inventory_hold (document, sku, quantity, held_until, by_staff, who, held_at) values"
                + " (%s, '%s', %d, %s, %s, 'sok', %s)".formatted(text(document), sku, quantity, until, byStaff, AT);
    }

    static String payment(int id, String order, String status, int amount, String hash) {
        return """
                insert into payment_request (id, order_number, attempt, debt, method, status, asked_amount, asked_currency,
                    worth_amount, received_amount, received_currency, bank_hash, created_at, checks, hurried, version)
                values (%1$d, '%2$s', %1$d, 1, 'KHQR', '%3$s', %4$d, 'USD', %4$d, %5$s, 'USD', %6$s, %7$s, 0, 0, 0)"""
                .formatted(id, order, status, amount, status.equals("PAID") ? amount : "null", text(hash), AT);
    }

    static String review(String kind, String order, String hash, String picture) {
        return """
                insert into payment_review (kind, status, order_number, own_hash, picture, flagged, opened_at, version)
                values ('%s', 'OPEN', '%s', %s, %s, false, %s, 0)""".formatted(kind, order, text(hash), text(picture),
                AT);
    }

    static String refund(String order, String document, int amount) {
        return "insert into payment_refund (refund_number, order_number, document, amount, currency, reason, status, owed_since,"
                + " owed_by, version) values ('RF-%3$d', '%1$s', '%2$s', %3$d, 'USD', 'OTHER', 'OPEN', %4$s, 'sok', 0)"
                        .formatted(order, document, amount, AT);
    }

    /** A piece of the completed order came back. */
    static String credit(int id, int amount) {
        return "insert into order_credit_note (id, number, order_id, written_at, who, reason, delivery_fee, amount) values"
                + " (%1$d, 'CN-%1$d', 3, %3$s, 'sok', 'Broken', 0, %2$d)".formatted(id, amount, AT);
    }

    static String creditLine(int note, int price) {
        return "insert into order_credit_line (note_id, position, line_position, sku, name, quantity, unit_price, amount,"
                + " cost, restock) values (%1$d, 0, 0, 'A', 'Thing', 1, %2$d, %2$d, 10, 'WRITE_OFF')".formatted(note,
                        price);
    }

    static String coupon(int used, String most) {
        return "insert into promotion_coupon (id, code, kind, value_off, minimum, starts_at, most_uses, active, used, made_at,"
                + " made_by, version) values (1, 'TEN', 'PERCENT', 10, 0, %1$s, %3$s, true, %2$d, %1$s, 'sok', 0)"
                        .formatted(AT, used, most);
    }

    static String redemption(String order) {
        return "insert into promotion_redemption (order_number, coupon_id, phone, redeemed_at, taken_again) values"
                + " ('%s', 1, '+85512345678', %s, false)".formatted(order, AT);
    }

    private static String stock(String sku, int onHand, int reserved, String serials) {
        return "insert into inventory_stock (sku, on_hand, reserved, reorder_at, unit_cost, version, serial_kind) values"
                + " ('%s', %d, %d, 1, 10, 0, '%s')".formatted(sku, onHand, reserved, serials);
    }

    private static String order(int id, String number, String status, String method, int pieces, String confirmed) {
        return """
                insert into shop_order (id, number, checkout_key, status, handover, method, language, customer_id,
                    customer_name, phone, email, pieces, subtotal, delivery_fee, total, total_riel, rate, placed_at,
                    confirmed_at, version)
                values (%1$d, '%2$s', '%2$s', '%3$s', 'PICK_UP', '%4$s', 'en', 1, 'Sok', '+85512345678', 'sok@shop.test',
                    %5$d, %6$d, 0, %6$d, 1, 4000, %8$s, %7$s, 0)"""
                .formatted(id, number, status, method, pieces, pieces * 100, confirmed, AT);
    }

    private static String line(int order, int pieces) {
        return "insert into order_line (order_id, position, sku, name, quantity, unit_price, unit_cost) values"
                + " (%d, 0, 'A', 'Thing', %d, 100, 10)".formatted(order, pieces);
    }

    private static String story(int order, String... steps) {
        var rows = new StringBuilder();
        for (var i = 0; i < steps.length; i++) {
            rows.append(i == 0 ? "" : ",").append(" (%d, %d, %s, %s, '%s', 'sok')".formatted(order, i, AT,
                    i == 0 ? "null" : text(steps[i - 1]), steps[i]));
        }
        return "insert into order_change (order_id, position, changed_at, from_status, to_status, who) values" + rows;
    }

    private static String mail(String order, String kind) {
        return "insert into customer_mail (order_number, kind, sent_at) values ('%s', '%s', %s)".formatted(order, kind,
                AT);
    }

    private static String text(String word) {
        return word == null ? "null" : "'" + word + "'";
    }
}
