package shop.computer.server.order.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Currency;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderCoupon;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderPapers;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.PaymentSummary;

/** A row of the table shop_order, as it is read. */
record OrderRow(long id, OrderNumber number, OrderStatus status, Handover handover, PaymentMethod method,
        String customer, String phone, @Nullable String email, @Nullable String note, @Nullable DeliveryAddress address,
        int pieces, Money subtotal, Money deliveryFee, Money total, BigDecimal totalRiel, BigDecimal rate,
        @Nullable Money openDifference, @Nullable OrderCoupon coupon, Instant placedAt, long version) {

    OrderSummary toSummary(PaymentStatus payment) {
        return new OrderSummary(number, placedAt, status, customer, phone, handover, pieces, total, method, payment,
                version);
    }

    OrderDetail toDetail(List<OrderLine> lines, List<OrderChange> story, PaymentSummary payment, OrderPapers papers) {
        return new OrderDetail(toSummary(payment.status()), lines, subtotal, deliveryFee, total,
                new Money(totalRiel, Currency.KHR), new ExchangeRate(rate), email, note, address, payment, story,
                StaffSteps.of(status, handover, method, openDifference), papers, coupon);
    }
}
