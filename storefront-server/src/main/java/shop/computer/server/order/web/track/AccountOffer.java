package shop.computer.server.order.web.track;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.customer.account.EmailAddress;
import shop.computer.server.customer.account.SignedIn;
import shop.computer.server.order.AccountOrders;

/** Offers to keep an order in an account, once it is paid or placed in cash and never before: an account is no condition. */
@Component
class AccountOffer {

    /**
     * What is offered.
     *
     * @param keeps whether one tap does it, for the visitor is signed in
     * @param email where the code goes; absent if the visitor has to say
     * @param back where to go on after signing in
     */
    record Offer(boolean keeps, @Nullable String email, String back) {}

    private final AccountOrders accounts;

    AccountOffer(AccountOrders accounts) {
        this.accounts = accounts;
    }

    /** Null if there is nothing to offer. */
    @Nullable
    Offer of(OrderDetail order, HttpServletRequest request) {
        var number = order.summary().number();
        if (!isSure(order)) {
            return null;
        }
        var customer = SignedIn.of(request);
        if (customer.isPresent()) {
            return accounts.canKeep(number, customer.get().account(), customer.get().address())
                    ? new Offer(true, null, "")
                    : null;
        }
        return EmailAddress.parse(order.email()).map(email -> new Offer(false, email.value(), "/account"))
                .orElseGet(() -> new Offer(false, null, "/orders/" + number));
    }

    private static boolean isSure(OrderDetail order) {
        return switch (order.summary().status()) {
            case PLACED -> order.summary().method() == PaymentMethod.CASH;
            case CONFIRMED, PREPARING, READY, SHIPPED, COMPLETED -> true;
            case CANCELLED, EXPIRED -> false;
        };
    }
}
