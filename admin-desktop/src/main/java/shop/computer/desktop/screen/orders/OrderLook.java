package shop.computer.desktop.screen.orders;

import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.control.Badge;
import shop.computer.desktop.text.Words;

/** Which colour, icon and word a state has. Colour never stands alone. */
final class OrderLook {

    private OrderLook() {}

    static Badge status(OrderStatus status, Words words) {
        return new Badge(kind(status), icon(status), words.say("status", status));
    }

    static Badge payment(OrderSummary order, Words words) {
        if (order.method() == PaymentMethod.CASH && order.payment() == PaymentStatus.WAITING) {
            return Badge.plain("quiet", "mdi2c-cash", words
                    .say(order.handover() == Handover.DELIVERY ? "payment.cash.DELIVERY" : "payment.cash.PICK_UP"));
        }
        var word = words.say("payment." + order.method().name() + "." + order.payment().name());
        return switch (order.payment()) {
            case WAITING -> Badge.plain("wait", "mdi2t-timer-sand", word);
            case PAID -> Badge.plain("done", "mdi2c-check", word);
            case REVIEW -> new Badge("alert", "mdi2a-alert-circle-outline", word);
            case FAILED -> Badge.plain("alert", "mdi2c-close", word);
            case EXPIRED -> Badge.plain("quiet", "mdi2c-close", word);
        };
    }

    static String handoverIcon(Handover handover) {
        return handover == Handover.PICK_UP ? "mdi2s-store-outline" : "mdi2t-truck-outline";
    }

    private static String kind(OrderStatus status) {
        return switch (status) {
            case PLACED -> "wait";
            case CONFIRMED -> "info";
            case PREPARING -> "work";
            case READY, SHIPPED -> "move";
            case COMPLETED -> "done";
            case EXPIRED, CANCELLED -> "quiet";
        };
    }

    private static String icon(OrderStatus status) {
        return switch (status) {
            case PLACED -> "mdi2t-timer-sand";
            case CONFIRMED -> "mdi2c-check";
            case PREPARING -> "mdi2w-wrench-outline";
            case READY -> "mdi2s-store-outline";
            case SHIPPED -> "mdi2t-truck-outline";
            case COMPLETED -> "mdi2c-check-all";
            case EXPIRED, CANCELLED -> "mdi2c-close";
        };
    }
}
