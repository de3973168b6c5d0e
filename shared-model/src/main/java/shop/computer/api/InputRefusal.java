package shop.computer.api;

import java.util.List;
import java.util.Optional;

/** Something that was typed cannot be taken; says at which field. */
public interface InputRefusal extends Refusal {

    InputFault fault();

    @Override
    default ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    default String wording() {
        return fault().wording();
    }

    @Override
    default List<Object> facts() {
        return fault().facts();
    }

    @Override
    default Optional<String> field() {
        return Optional.of(fault().field());
    }
}
