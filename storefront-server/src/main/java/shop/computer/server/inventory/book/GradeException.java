package shop.computer.server.inventory.book;

import java.util.List;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;
import shop.computer.api.Sku;

/** A SKU is so long that the same goods in another condition can have none made from it. */
public class GradeException extends RuntimeException implements Refusal {

    private final transient Sku base;

    GradeException(Sku base) {
        super(base + " is too long for a grade");
        this.base = base;
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return "inventory.grade.too-long";
    }

    @Override
    public List<Object> facts() {
        return List.of(base.value());
    }
}
