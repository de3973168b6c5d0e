package shop.computer.server.payment.bank;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** How many questions to the bank are left today, as a number for whoever watches the server. Not a number while the database is away. */
@Component
class BudgetMeter implements MeterBinder {

    private final BankBudget budget;

    BudgetMeter(BankBudget budget) {
        this.budget = budget;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("shop.payment.budget.left", this::left).description("Questions to the bank that are left today")
                .register(registry);
    }

    private Number left() {
        try {
            return budget.left();
        } catch (DataAccessException | TransactionException away) {
            return Double.NaN;
        }
    }
}
