package shop.computer.server.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.PaymentVerifier;

/** A bank that says what it is told to; otherwise it has found nothing. */
class FakePaymentVerifier implements PaymentVerifier {

    private final Map<String, BankAnswer> answers = new HashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Integer> lists = new ArrayList<>();
    private int most = 1;

    void says(String md5, BankAnswer answer) {
        answers.put(md5, answer);
    }

    /** From now on it answers lists too. */
    void takesLists() {
        most = 50;
    }

    /** How many codes each question by list named. */
    List<Integer> lists() {
        return lists;
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public int atOnce() {
        return most;
    }

    @Override
    public Map<String, BankAnswer> ask(List<String> md5s) {
        assertThat(md5s).hasSizeLessThanOrEqualTo(most);
        lists.add(md5s.size());
        return md5s.stream().collect(Collectors.toMap(md5 -> md5, this::answer));
    }

    @Override
    public BankAnswer ask(String md5) {
        assertThat(TransactionSynchronizationManager.isActualTransactionActive()).as("asked inside a transaction")
                .isFalse();
        asked.add(md5);
        return answer(md5);
    }

    private BankAnswer answer(String md5) {
        return answers.getOrDefault(md5, new BankAnswer.NotFound());
    }
}
