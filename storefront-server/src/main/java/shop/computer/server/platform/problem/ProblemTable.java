package shop.computer.server.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import shop.computer.api.ProblemType;
import shop.computer.api.Refusal;

/** Which exception is which problem. What is not in here is our own fault: {@link ProblemType#INTERNAL}. */
@Component
class ProblemTable {

    private static final Duration SHORT_WAIT = Duration.ofSeconds(5);

    private final FieldErrors fields;

    ProblemTable(MessageSource texts) {
        this.fields = new FieldErrors(texts);
    }

    /** @param language of the sentences at the fields */
    Refused refusedFor(Exception exception, Locale language) {
        return switch (exception) {
            case Refusal refusal -> refusedFor(refusal, language);
            case MethodArgumentNotValidException invalid -> Refused.fields(fields.of(invalid, language));
            case BindException invalid -> Refused.fields(fields.of(invalid, language));
            case HandlerMethodValidationException invalid -> Refused.fields(fields.of(invalid, language));
            case MethodArgumentTypeMismatchException mismatch -> refusedFor(mismatch, language);
            case TypeMismatchException mismatch -> Refused.of(ProblemType.BAD_REQUEST);
            case MissingServletRequestParameterException missing ->
                Refused.fields(List.of(fields.missing(missing.getParameterName(), language)));
            case MissingRequestValueException missing -> Refused.of(ProblemType.BAD_REQUEST);
            case MaxUploadSizeExceededException larger -> Refused.of(ProblemType.TOO_LARGE);
            case MultipartException unreadable -> Refused.of(ProblemType.BAD_REQUEST);
            case InvalidParameterException unreadable ->
                Refused.of(ProblemStatus.typeOf(unreadable.getErrorCode()));
            case HttpMessageNotReadableException unreadable -> refusedFor(unreadable, language);
            case AccessDeniedException denied -> Refused.of(ProblemType.FORBIDDEN);
            case AuthenticationException stranger -> Refused.of(ProblemType.SIGN_IN_REQUIRED);
            case OptimisticLockingFailureException stale -> Refused.of(ProblemType.STALE);
            case ErrorResponse other ->
                Refused.of(ProblemStatus.typeOf(other.getStatusCode().value())).with(other.getHeaders());
            default -> isBusy(exception)
                    ? Refused.of(ProblemType.BUSY).with(retryAfter(SHORT_WAIT))
                    : Refused.of(ProblemType.INTERNAL);
        };
    }

    private static boolean isBusy(Exception exception) {
        return exception instanceof TransientDataAccessException
                || exception instanceof DataAccessResourceFailureException
                || exception instanceof TransactionException;
    }

    private Refused refusedFor(Refusal refusal, Locale language) {
        var headers = refusal.retryAfter().map(ProblemTable::retryAfter).orElse(HttpHeaders.EMPTY);
        var errors = refusal.field().map(field -> fields.refused(field, refusal, language)).stream().toList();
        return Refused.worded(refusal.problem(), refusal.wording(), refusal.facts().toArray()).with(errors)
                .with(headers);
    }

    /** In the path it names a thing that cannot exist; anywhere else it is a field that is wrong. */
    private Refused refusedFor(MethodArgumentTypeMismatchException mismatch, Locale language) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Refused.of(ProblemType.NOT_FOUND)
                : Refused.fields(List.of(fields.notAllowed(mismatch.getName(), language)));
    }

    private Refused refusedFor(HttpMessageNotReadableException unreadable, Locale language) {
        return fields.of(unreadable, language).map(field -> Refused.fields(List.of(field)))
                .orElseGet(() -> Refused.worded(ProblemType.BAD_REQUEST, "problem.bad-request.unreadable"));
    }

    private static HttpHeaders retryAfter(Duration wait) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.plusMillis(999).toSeconds())));
        return headers;
    }
}
