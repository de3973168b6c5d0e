package shop.computer.server.inventory.book;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/**
 * The same goods in another condition can have no SKU made from their own: it is too long, or other goods have the one that would be made. Nor
 * can new goods have one that was made so.
 */
public class GradeException extends RuntimeException implements Refusal {

    private final String wording;
    private final transient List<Object> facts;

    private GradeException(String wording, List<Object> facts) {
        super(wording + " " + facts);
        this.wording = wording;
        this.facts = facts;
    }

    static GradeException tooLong(Sku base) {
        return new GradeException("inventory.grade.too-long", List.of(base.value()));
    }

    static GradeException taken(Sku base, Sku made) {
        return new GradeException("inventory.grade.taken", List.of(base.value(), made.value()));
    }

    static GradeException made(Sku wanted, Sku base) {
        return new GradeException("inventory.grade.made", List.of(wanted.value(), base.value()));
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return wording;
    }

    @Override
    public List<Object> facts() {
        return facts;
    }
}
