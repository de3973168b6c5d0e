package shop.computer.server.order.web.track;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.remark.Audience;
import shop.computer.api.order.remark.Remark;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.server.catalog.ProductCard;
import shop.computer.server.customer.Phone;
import shop.computer.server.customer.Provinces;

/**
 * An order as its customer sees it.
 *
 * @param state names the headline
 * @param expected when the customer gets the goods if all goes its way
 * @param province in the language of the page; absent for a pick-up
 * @param cards of those of its products that the shop still sells
 * @param self its own address
 * @param key that opens it
 * @param payPage where to pay; absent if nothing is to be paid by KHQR now
 * @param renewable whether it expired and the customer may ask for another code
 */
record OrderView(OrderDetail order, String state, LocalDate expected, List<TimelineStep> steps,
        @Nullable String province, Map<Sku, ProductCard> cards, String self,
        String key,
        @Nullable String payPage, boolean renewable) {

    /** @param hasMoney whether any came for it, be it of an amount that nobody has made out yet, be it given back since */
    static String state(OrderDetail order, boolean hasMoney) {
        var review = order.payment().status() == PaymentStatus.REVIEW;
        return switch (order.summary().status()) {
            case PLACED -> placed(order, review);
            case CONFIRMED -> "confirmed";
            case PREPARING -> "preparing";
            case READY -> "ready";
            case SHIPPED -> "shipped";
            case COMPLETED -> "completed";
            case EXPIRED ->
                order.payment().status() == PaymentStatus.PAID ? "late-refund" : review ? "late" : "expired";
            case CANCELLED -> hasMoney ? "cancelled-paid" : "cancelled";
        };
    }

    private static String placed(OrderDetail order, boolean review) {
        if (order.summary().method() == PaymentMethod.CASH) {
            return "cash";
        }
        return review ? "review" : "unpaid";
    }

    /** Key of what there is to say about the money, in a word or two. */
    public String payment() {
        var status = order.payment().status();
        var open = status != PaymentStatus.PAID && status != PaymentStatus.REVIEW;
        var over = order.summary().status() == OrderStatus.CANCELLED || order.summary().status().isFinal() && open
                && status == PaymentStatus.WAITING;
        return "order.page.payment." + (over && open ? "CLOSED" : status);
    }

    /** Key of the button that puts the same goods into the cart; absent while the order goes on. */
    public @Nullable String again() {
        return switch (order.summary().status()) {
            case EXPIRED -> renewable ? null : "order.page.again";
            case CANCELLED -> "order.page.again";
            case COMPLETED -> "order.page.again.completed";
            default -> null;
        };
    }

    /** Key of the link to the paper for printing; absent if there is none. */
    public @Nullable String paper() {
        if (!Paper.isFor(order)) {
            return null;
        }
        return order.payment().status() == PaymentStatus.PAID && lacking() == null
                ? "paper.link.receipt"
                : "paper.link.invoice";
    }

    /** Key of the sentence below the headline; it may name the day and the phone. */
    public String lead() {
        return "order.page." + state + (order.address() == null ? ".pickup" : ".delivery");
    }

    /** Whether the page may still change by itself. */
    public boolean isOpen() {
        return !order.summary().status().isFinal();
    }

    static boolean isPayable(OrderDetail order) {
        var payment = order.payment();
        var asks = order.summary().status() == OrderStatus.PLACED || order.papers().openDifference() != null;
        return asks && payment.method() == PaymentMethod.KHQR && payment.status() == PaymentStatus.WAITING;
    }

    /** Whether the code for a difference ran out, or nothing came of the last one, so that the customer may ask for another. */
    public boolean needsNewCode() {
        var payment = order.payment();
        return payment.method() == PaymentMethod.KHQR && switch (payment.status()) {
            case EXPIRED -> lacking() != null;
            case FAILED -> lacking() != null || order.summary().status() == OrderStatus.PLACED;
            case WAITING, PAID, REVIEW -> false;
        };
    }

    /** What is still to be paid before the goods leave, USD; absent if nothing is. */
    public @Nullable Money lacking() {
        return order.papers().openDifference();
    }

    /** What the shop wrote to the customer, newest first. */
    public List<Remark> remarks() {
        return order.papers().remarks().stream().filter(remark -> remark.audience() == Audience.CUSTOMER).toList()
                .reversed();
    }

    /** Where it is delivered to, in this language; null for a pick-up. */
    static @Nullable String province(OrderDetail order, Locale language) {
        var address = order.address();
        return address == null
                ? null
                : Provinces.find(address.province()).map(known -> known.name(language)).orElse(address.provinceName());
    }

    public String phone() {
        return new Phone(order.summary().phone()).shown();
    }
}
