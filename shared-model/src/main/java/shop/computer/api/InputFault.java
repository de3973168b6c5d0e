package shop.computer.api;

import java.util.List;

/**
 * What is wrong with one field of what somebody typed.
 *
 * @param field of the request, for instance {@code lines[0].quantity}
 * @param wording key of the sentence that says it
 * @param facts what stands in the sentence as {@code {0}}, {@code {1}} and so on
 */
public record InputFault(String field, String wording, List<Object> facts) {

    public InputFault {
        facts = List.copyOf(facts);
    }

    public static InputFault of(String field, String wording, Object... facts) {
        return new InputFault(field, wording, List.of(facts));
    }

    /** For the log. */
    @Override
    public String toString() {
        return "%s is refused: %s %s".formatted(field, wording, facts);
    }
}
