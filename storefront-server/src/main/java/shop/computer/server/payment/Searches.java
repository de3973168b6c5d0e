package shop.computer.server.payment;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.review.MoneySearch;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.SearchMoney;
import shop.computer.api.payment.review.SearchStatus;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.BankBudget;
import shop.computer.server.payment.bank.BankTransaction;
import shop.computer.server.payment.bank.PaymentVerifier;
import shop.computer.server.payment.refusal.MoneyInputException;
import shop.computer.server.payment.refusal.UnknownMoneyException;
import shop.computer.server.payment.review.Doubt;
import shop.computer.server.payment.review.ReviewBook;
import shop.computer.server.payment.search.SearchBook;

/**
 * Looks for money at the bank by what stands on a payer's receipt. Staff's wish is written down; the bank is asked afterwards, outside any
 * transaction, and each question counts in the day's budget.
 */
@Service
public class Searches {

    private static final int SHORT = 8;
    private static final int AT_ONCE = 4;

    private final SearchBook book;
    private final PaymentRequests requests;
    private final ReviewBook reviews;
    private final Doubts doubts;
    private final PaymentSettings settings;
    private final PaymentVerifier bank;
    private final BankBudget budget;
    private final TransactionTemplate transaction;

    Searches(SearchBook book, PaymentRequests requests, ReviewBook reviews, Doubts doubts, PaymentSettings settings,
            PaymentVerifier bank, BankBudget budget, TransactionTemplate transaction) {
        this.book = book;
        this.requests = requests;
        this.reviews = reviews;
        this.doubts = doubts;
        this.settings = settings;
        this.bank = bank;
        this.budget = budget;
        this.transaction = transaction;
    }

    /** @throws MoneyInputException if a short hash comes without an amount */
    @Transactional
    public MoneySearch begin(SearchMoney wish, String who) {
        if (wish.hash().length() == SHORT && wish.amount() == null) {
            throw new MoneyInputException("amount", "payment.search.amount-missing");
        }
        return detail(book.add(wish.hash().toLowerCase(Locale.ROOT), wish.amount(), who));
    }

    /** @throws UnknownMoneyException if there is none of this number */
    @Transactional(readOnly = true)
    public MoneySearch detail(long id) {
        return book.find(id).orElseThrow(() -> new UnknownMoneyException(String.valueOf(id)));
    }

    /** So many that were begun before this one, newest first. */
    @Transactional(readOnly = true)
    public List<MoneySearch> before(long id, int limit) {
        return book.before(id, limit);
    }

    /** Asks the bank about the searches whose turn it is. */
    void askDue() {
        for (var search : book.take(AT_ONCE)) {
            if (!budget.take(false)) {
                book.postpone(search.id(), budget.opensAgain());
                continue;
            }
            var answer = bank.find(search.hash(), search.amount());
            transaction.executeWithoutResult(_ -> note(search, answer));
        }
    }

    private void note(MoneySearch search, BankAnswer answer) {
        switch (answer) {
            case BankAnswer.Found(var found) -> found(search, found);
            case BankAnswer.NotFound(),BankAnswer.Failed() -> end(search, SearchStatus.NOT_FOUND);
            case BankAnswer.LimitReached() -> {
                budget.stop();
                book.postpone(search.id(), budget.opensAgain());
            }
            case BankAnswer.Unknown _ -> end(search, SearchStatus.UNKNOWN);
        }
    }

    private void found(MoneySearch search, BankTransaction found) {
        var known = requests.orderOfHash(found.hash());
        var received = found.received();
        if (!found.hash().startsWith(search.hash()) || received.isEmpty()) {
            end(search, SearchStatus.UNKNOWN);
        } else if (!found.to().equalsIgnoreCase(settings.account())) {
            end(search, SearchStatus.OTHER_ACCOUNT);
        } else if (known.isPresent()) {
            book.answer(search.id(), SearchStatus.KNOWN, new OrderNumber(known.get()), null);
        } else {
            doubts.raise(Doubt.unmatched(received.get(), found.hash(), found.from(), found.paidAt()));
            var review = reviews.unmatched(found.hash()).map(PaymentReview::id).orElse(null);
            book.answer(search.id(), SearchStatus.UNMATCHED, null, review);
        }
    }

    private void end(MoneySearch search, SearchStatus status) {
        book.answer(search.id(), status, null, null);
    }
}
