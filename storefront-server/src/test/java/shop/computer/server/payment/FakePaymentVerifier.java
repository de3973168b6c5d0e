package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.PaymentVerifier;

/** A bank that says what it is told to; otherwise it has found nothing. */
class FakePaymentVerifier implements PaymentVerifier {

    private final Map<String, BankAnswer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    void says(String md5, BankAnswer answer) {
        answers.put(md5, answer);
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public BankAnswer ask(String md5) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive()).as("asked inside a transaction")
                .isFalse();
        asked.add(md5);
        return answers.getOrDefault(md5, new BankAnswer.NotFound());
    }
}
