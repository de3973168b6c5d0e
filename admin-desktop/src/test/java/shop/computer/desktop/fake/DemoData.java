package shop.computer.desktop.fake;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.report.SalesLine;

/** A shop with some life in it. All names are made up. */
public final class DemoData {

    private static final String[] CUSTOMERS = {"Buyer One", "អតិថិជន សាកល្បង", "Buyer Two", "ហាង គំរូ", "Buyer Three",
            "Example Office", "ក្រុមហ៊ុន ឧទាហរណ៍"};
    private static final String[] PRODUCTS = {
            "GPU-ASU-0003|ASUS GeForce RTX 5070 Ti TUF Gaming OC 16 GB|ASUS|Graphics Cards",
            "CPU-AMD-0003|AMD Ryzen 5 7600X|AMD|Processors", "MBD-ASU-0001|ASUS PRIME B650-PLUS WIFI|ASUS|Motherboards",
            "MEM-GSK-0002|G.Skill Flare X5 32 GB DDR5-6000|G.Skill|Memory",
            "STO-SAM-0001|Samsung 990 Pro 2 TB NVMe SSD|Samsung|Storage",
            "MON-DEL-0004|Dell UltraSharp U2724D 27 inch QHD|Dell|Monitors"};
    private static final OrderStatus[] STATUSES = {OrderStatus.PLACED, OrderStatus.CONFIRMED, OrderStatus.PREPARING,
            OrderStatus.READY,
            OrderStatus.SHIPPED, OrderStatus.COMPLETED};

    private DemoData() {}

    public static void fill(FakeShop shop, int orders) {
        var now = Instant.now();
        for (int i = 0; i < orders; i++) {
            var status = STATUSES[i * 5 % STATUSES.length];
            var handover = status == OrderStatus.READY || status != OrderStatus.SHIPPED && i % 3 != 0
                    ? Handover.PICK_UP
                    : Handover.DELIVERY;
            var method = i % 4 == 3 ? PaymentMethod.CASH : PaymentMethod.KHQR;
            var paid = status == OrderStatus.PLACED
                    ? i % 12 == 6 ? PaymentStatus.REVIEW : PaymentStatus.WAITING
                    : method == PaymentMethod.CASH ? PaymentStatus.WAITING : PaymentStatus.PAID;
            shop.put(Samples.order("CS-26111%05d".formatted(i), CUSTOMERS[i % CUSTOMERS.length], status, handover,
                    paid == PaymentStatus.REVIEW ? PaymentMethod.KHQR : method, paid,
                    now.minus(Duration.ofMinutes(7L + 19L * i)), "749.99", 1 + i % 3));
        }
        for (int i = 0; i < 80; i++) {
            var product = PRODUCTS[i % PRODUCTS.length].split("\\|");
            var sku = i < PRODUCTS.length ? product[0] : product[0].substring(0, 8) + "1%03d".formatted(i);
            shop.stock.put(new Sku(sku), Samples.product(sku, product[1], product[2], product[3], i * 7 % 17,
                    Math.min(i * 7 % 17, i % 3), 4, "749.99", "610.20"));
        }
        for (int i = 0; i < 450; i++) {
            shop.lines.add(new SalesLine(now.minus(Duration.ofMinutes(11L * i)),
                    new OrderNumber("CS-26112%05d".formatted(i)), OrderStatus.COMPLETED,
                    CUSTOMERS[i % CUSTOMERS.length], i % 9 == 8 ? null : new Sku("GPU-ASU-0003"),
                    "ASUS GeForce RTX 5070 Ti", "Graphics Cards", 1 + i % 2,
                    Money.usd("749.99"), Money.usd(new BigDecimal("749.99").multiply(BigDecimal.valueOf(1 + i % 2))),
                    Money.usd("610.20"),
                    PaymentMethod.KHQR));
        }
    }
}
