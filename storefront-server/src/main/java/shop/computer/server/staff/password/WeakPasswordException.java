package shop.computer.server.staff.password;

import java.util.List;
import java.util.Optional;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** The password is too easy to guess or too long to be kept safely. */
public class WeakPasswordException extends RuntimeException implements Refusal {

    private final String rule;
    private final transient List<Object> facts;

    /**
     * Names the rule that is broken.
     *
     * @param rule last part of the key of the sentence that says the rule
     */
    WeakPasswordException(String rule, Object... facts) {
        super("The password breaks the rule: " + rule);
        this.rule = rule;
        this.facts = List.of(facts);
    }

    @Override
    public ProblemType problem() {
        return ProblemType.VALIDATION;
    }

    @Override
    public String wording() {
        return "staff.password." + rule;
    }

    @Override
    public List<Object> facts() {
        return facts;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("password");
    }
}
