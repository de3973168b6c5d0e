package shop.computer.server.payment.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentAttempt;
import shop.computer.api.payment.review.ConfirmPayment;
import shop.computer.api.payment.review.MoneySearch;
import shop.computer.api.payment.review.SearchMoney;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.Reviews;
import shop.computer.server.payment.Searches;
import shop.computer.server.payment.refusal.UnknownMoneyException;

/** What was asked for an order, its confirmation by hand, and searches for money at the bank. */
@RestController
@RequestMapping(ApiPaths.PAYMENTS)
@Needs(Right.MONEY)
class PaymentAdminController {

    private final Payments payments;
    private final Reviews reviews;
    private final Searches searches;

    PaymentAdminController(Payments payments, Reviews reviews, Searches searches) {
        this.payments = payments;
        this.reviews = reviews;
        this.searches = searches;
    }

    /** Whatever was asked for an order, oldest first; for each order something was. */
    @GetMapping("/orders/{number}")
    List<PaymentAttempt> attempts(@PathVariable OrderNumber number) {
        var attempts = payments.attempts(number);
        if (attempts.isEmpty()) {
            throw new UnknownMoneyException(number.value());
        }
        return attempts;
    }

    /** The reason stays with the request; who did it stands in the audit book. */
    @PostMapping("/orders/{number}/confirmation")
    List<PaymentAttempt> confirm(@PathVariable OrderNumber number, @RequestBody @Valid ConfirmPayment wish,
            Authentication caller) {
        reviews.confirm(number, wish, caller.getName());
        return payments.attempts(number);
    }

    /** The bank is asked within seconds; look at the search again for what it said. */
    @PostMapping("/searches")
    @ResponseStatus(HttpStatus.ACCEPTED)
    MoneySearch search(@RequestBody @Valid SearchMoney wish, Authentication caller) {
        return searches.begin(wish, caller.getName());
    }

    /** Newest first. */
    @GetMapping("/searches")
    CursorPage<MoneySearch> searches(@RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(Cursors.MAX_LIMIT) int limit) {
        return Cursors.page(searches.before(Cursors.before(cursor), limit + 1), limit, MoneySearch::id,
                search -> search,
                null);
    }

    @GetMapping("/searches/{id}")
    MoneySearch search(@PathVariable long id) {
        return searches.detail(id);
    }
}
