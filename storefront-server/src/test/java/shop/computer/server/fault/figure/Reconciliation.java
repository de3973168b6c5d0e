package shop.computer.server.fault.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.computer.server.fault.bank.BankBook;
import shop.computer.server.fault.bank.Transfer;

/** Holds the bank's book and the shop's side by side. */
final class Reconciliation {

    private static final String REQUESTS = """
            select md5, status, asked_amount, asked_currency, bank_hash from payment_request where md5 is not null""";

    private final JdbcClient books;
    private final BankBook bank;
    private final String account;

    /** @param account that money must come to */
    Reconciliation(JdbcClient books, BankBook bank, String account) {
        this.books = books;
        this.bank = bank;
        this.account = account;
    }

    private record Request(String md5, String status, BigDecimal amount, String currency, @Nullable String hash) {

        private boolean isPaid() {
            return status.equals("PAID");
        }

        private boolean isPaidBy(Transfer transfer, String account) {
            return transfer.md5().equals(md5) && transfer.hash().equals(hash) && transfer.to().equals(account)
                    && transfer.amount().compareTo(amount) == 0 && transfer.currency().equals(currency);
        }
    }

    /** Requests that count as paid without a transfer of just that code, account, amount and currency, or by one that paid another as well. */
    long wronglyPaid() {
        var transfers = bank.transfers().stream().collect(Collectors.groupingBy(Transfer::md5));
        var used = new HashSet<String>();
        return requests().values().stream().filter(Request::isPaid)
                .filter(request -> transfers.getOrDefault(request.md5(), List.of()).stream()
                        .noneMatch(transfer -> request.isPaidBy(transfer, account)) || !used.add(request.hash()))
                .count();
    }

    /** Transfers that the bank tells of and the shop shows nowhere: neither paid nor in review nor noted by their hash. */
    long unseen() {
        var requests = requests();
        var noted = noted();
        return told().stream().filter(transfer -> {
            var request = requests.get(transfer.md5());
            var seen = request != null && (request.status().equals("REVIEW")
                    || request.isPaid() && transfer.hash().equals(request.hash()));
            return !seen && !noted.contains(transfer.hash());
        }).count();
    }

    long paid() {
        return requests().values().stream().filter(Request::isPaid).count();
    }

    long inReview() {
        return requests().values().stream().filter(request -> request.status().equals("REVIEW")).count();
    }

    /** Second payments of a code, which the bank's API does not tell of: those are found on its statement. */
    long hidden() {
        return bank.transfers().size() - told().size();
    }

    private List<Transfer> told() {
        var codes = new HashSet<String>();
        return bank.transfers().stream().filter(transfer -> codes.add(transfer.md5())).toList();
    }

    private Map<String, Request> requests() {
        return books.sql(REQUESTS)
                .query((row, _) -> new Request(row.getString(1), row.getString(2), row.getBigDecimal(3),
                        row.getString(4), row.getString(5)))
                .list().stream().collect(Collectors.toMap(Request::md5, request -> request));
    }

    /** Every hash in any table of the payment room but the requests' own. */
    private Set<String> noted() {
        var columns = books
                .sql("""
                        select concat('select ', column_name, ' from ', table_name, ' where ', column_name, ' is not null')
                        from information_schema.columns where table_schema = database() and table_name like 'payment%'
                        and table_name <> 'payment_request' and column_name like '%hash%' and data_type in ('varchar', 'char')""")
                .query(String.class).list();
        return columns.stream().flatMap(sql -> books.sql(sql).query(String.class).list().stream())
                .collect(Collectors.toSet());
    }
}
