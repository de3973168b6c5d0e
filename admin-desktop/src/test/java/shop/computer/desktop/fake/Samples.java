package shop.computer.desktop.fake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.api.payment.ReviewReason;

/** Orders and products as a server would send them. All names are made up. */
public final class Samples {

    private Samples() {}

    public static OrderDetail order(String number, String customer, OrderStatus status, Handover handover,
            PaymentMethod method, PaymentStatus paid,
            Instant at, String price, int quantity) {
        var unit = Money.usd(price);
        var subtotal = unit.times(quantity);
        var fee = handover == Handover.DELIVERY ? Money.usd("1.50") : Money.usd("0.00");
        var total = subtotal.plus(fee);
        var rate = ExchangeRate.of("4050");
        var id = new OrderNumber(number);
        var summary = new OrderSummary(id, at, status, customer, "+85512345678", handover, quantity, total, method,
                paid, 1);
        var received = paid == PaymentStatus.REVIEW
                ? total.minus(Money.usd("10.00"))
                : paid == PaymentStatus.PAID ? total : null;
        var payment = new PaymentSummary(method, paid, total, received,
                paid == PaymentStatus.REVIEW ? ReviewReason.AMOUNT_DIFFERS : null,
                method == PaymentMethod.KHQR ? at.plusSeconds(600) : null,
                paid == PaymentStatus.PAID ? at.plusSeconds(80) : null,
                received == null ? null : "f3a97d61c5d2e8b04417ac9e5520c41e", received == null ? null : "buyer@devb");
        var story = new ArrayList<OrderChange>();
        story.add(new OrderChange(at, null, OrderStatus.PLACED, "customer", null, null));
        if (status != OrderStatus.PLACED) {
            story.add(new OrderChange(at.plusSeconds(80), OrderStatus.PLACED, OrderStatus.CONFIRMED, "system", null,
                    null));
        }
        if (status != OrderStatus.PLACED && status != OrderStatus.CONFIRMED) {
            story.add(new OrderChange(at.plusSeconds(600), OrderStatus.CONFIRMED, status, "sales", null, null));
        }
        var address = handover == Handover.DELIVERY
                ? new DeliveryAddress("KH-12", "Phnom Penh", "Toul Kork", "Boeung Kak 1", "Street 289, No. 12", null)
                : null;
        return new OrderDetail(summary,
                List.of(new OrderLine(new Sku("GPU-ASU-0003"), "ASUS GeForce RTX 5070 Ti TUF Gaming OC 16 GB", quantity,
                        unit,
                        subtotal, Money.usd("610.20"))),
                subtotal, fee, total, rate.toRielShown(total), rate, null, null, address, payment, story,
                next(status, handover));
    }

    public static StockDetail product(String sku, String name, String brand, String category, int onHand, int reserved,
            int reorderAt, String price,
            String cost) {
        var row = new StockRow(new Sku(sku), name, brand, category, onHand, reserved, onHand - reserved, reorderAt,
                Money.usd(price), Money.usd(cost), 1);
        var at = Instant.now().minus(Duration.ofDays(3));
        return new StockDetail(row,
                List.of(new MovementRow(at.plusSeconds(7200), MovementKind.RESERVATION, 0, reserved, null,
                        "CS-2611000001", null, "customer"),
                        new MovementRow(at, MovementKind.RECEIPT, onHand, 0, null, "opening", null, "system")));
    }

    static Set<OrderStatus> next(OrderStatus status, Handover handover) {
        var next = EnumSet.noneOf(OrderStatus.class);
        next.addAll(status.next(handover));
        next.remove(OrderStatus.EXPIRED);
        return next;
    }
}
