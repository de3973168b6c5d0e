package shop.computer.server.order;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderSummary;
import shop.computer.server.customer.account.AccountId;
import shop.computer.server.customer.account.EmailAddress;
import shop.computer.server.order.book.AccountBook;
import shop.computer.server.order.book.OrderLists;

/** The orders of an account: those placed while signed in, those put into it since, and those placed with its mail address. */
@Service
public class AccountOrders {

    /** How many of an account's orders can be listed; older ones are found by their numbers. */
    public static final int MOST = 100;

    private final AccountBook book;
    private final OrderLists lists;

    AccountOrders(AccountBook book, OrderLists lists) {
        this.book = book;
        this.lists = lists;
    }

    /** Newest first, at most {@link #MOST}. Three SQL statements. */
    @Transactional(readOnly = true)
    public List<OrderSummary> of(AccountId account, EmailAddress email) {
        return lists.of(book.numbers(account, email, MOST));
    }

    /** Whether an order could be put into this account: it is in none yet. */
    @Transactional(readOnly = true)
    public boolean canKeep(OrderNumber number, AccountId account, EmailAddress email) {
        return book.isFree(number, account, email);
    }

    /** Puts an order into an account, unless it is in one; who calls has made sure that its customer wants it. */
    @Transactional
    public void keep(OrderNumber number, AccountId account) {
        book.give(number, account);
    }
}
