package shop.computer.server.inventory.receiving;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** This invoice of this supplier was received already. */
public class ReceiptKnownException extends RuntimeException implements Refusal {

    private final transient List<Object> facts;

    ReceiptKnownException(String supplier, String invoice, long number) {
        super("Invoice %s of %s is receipt %d".formatted(invoice, supplier, number));
        this.facts = List.of(supplier, invoice, String.valueOf(number));
    }

    @Override
    public ProblemType problem() {
        return ProblemType.RECEIPT_KNOWN;
    }

    @Override
    public List<Object> facts() {
        return facts;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("invoice");
    }
}
