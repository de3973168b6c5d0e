package shop.computer.server.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import shop.computer.api.Problem.FieldError;
import shop.computer.api.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Says at each field what is wrong with it. */
class FieldErrors {

    private final MessageSource texts;
    private final FactWords facts;

    FieldErrors(MessageSource texts) {
        this.texts = texts;
        this.facts = new FactWords(texts);
    }

    List<FieldError> of(MethodArgumentNotValidException invalid, Locale language) {
        return of(invalid.getBindingResult(), language);
    }

    List<FieldError> of(BindException invalid, Locale language) {
        return of(invalid.getBindingResult(), language);
    }

    List<FieldError> of(HandlerMethodValidationException invalid, Locale language) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> new FieldError(field(error, result.getMethodParameter().getParameterName()),
                                words(error, language))))
                .toList();
    }

    /** JSON that is well formed but has a value of the wrong kind names its field; broken JSON has none to name. */
    Optional<FieldError> of(HttpMessageNotReadableException unreadable, Locale language) {
        return unreadable.getCause() instanceof DatabindException wrong && !wrong.getPath().isEmpty()
                ? Optional.of(notAllowed(path(wrong.getPath()), language))
                : Optional.empty();
    }

    FieldError notAllowed(String field, Locale language) {
        return new FieldError(field, texts.getMessage("problem.field.not-allowed", null, language));
    }

    FieldError refused(String field, Refusal refusal, Locale language) {
        var words = facts.of(refusal.facts(), language);
        return new FieldError(field, texts.getMessage(refusal.wording(), words, language));
    }

    FieldError missing(String field, Locale language) {
        return new FieldError(field, texts.getMessage("problem.field.missing", null, language));
    }

    private List<FieldError> of(BindingResult result, Locale language) {
        return result.getAllErrors().stream()
                .map(error -> new FieldError(field(error, error.getObjectName()), words(error, language))).toList();
    }

    private String words(MessageSourceResolvable error, Locale language) {
        if (error instanceof org.springframework.validation.FieldError wrong && wrong.isBindingFailure()) {
            return texts.getMessage("problem.field.not-allowed", null, language);
        }
        return texts.getMessage(error, language);
    }

    private static String field(MessageSourceResolvable error, @Nullable String otherwise) {
        return error instanceof org.springframework.validation.FieldError wrong
                ? wrong.getField()
                : otherwise == null ? "" : otherwise;
    }

    private static String path(List<JacksonException.Reference> path) {
        return path.stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }
}
