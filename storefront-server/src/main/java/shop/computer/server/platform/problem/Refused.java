package shop.computer.server.platform.problem;

import java.util.List;
import org.springframework.http.HttpHeaders;
import shop.computer.api.Problem.FieldError;
import shop.computer.api.ProblemType;

/**
 * What is to be answered instead of what was asked for.
 *
 * @param wording key of the sentence
 * @param facts what stands in the sentence
 * @param errors fields that are wrong, already in words
 * @param headers what goes with it, for instance {@code Allow}
 */
public record Refused(ProblemType type, String wording, List<Object> facts, List<FieldError> errors,
        HttpHeaders headers) {

    public static Refused of(ProblemType type) {
        return worded(type, type.textKey());
    }

    static Refused worded(ProblemType type, String wording, Object... facts) {
        return new Refused(type, wording, List.of(facts), List.of(), HttpHeaders.EMPTY);
    }

    static Refused fields(List<FieldError> errors) {
        return new Refused(ProblemType.VALIDATION, ProblemType.VALIDATION.textKey(), List.of(), List.copyOf(errors),
                HttpHeaders.EMPTY);
    }

    Refused with(List<FieldError> wrong) {
        return new Refused(type, wording, facts, List.copyOf(wrong), headers);
    }

    Refused with(HttpHeaders more) {
        return new Refused(type, wording, facts, errors, more);
    }
}
