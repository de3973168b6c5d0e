package shop.computer.server.order.refusal;

import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** There is no credit note with this number. */
public class UnknownCreditNoteException extends RuntimeException implements Refusal {

    public UnknownCreditNoteException(String number) {
        super("There is no credit note " + number);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.NOT_FOUND;
    }
}
