package shop.computer.server.platform.problem;

import org.springframework.http.HttpStatus;
import shop.computer.api.ProblemType;

/** Which HTTP status goes with which problem. */
final class ProblemStatus {

    private ProblemStatus() {}

    static HttpStatus of(ProblemType type) {
        return switch (type) {
            case BAD_REQUEST, VALIDATION, IDEMPOTENCY_KEY_REQUIRED -> HttpStatus.BAD_REQUEST;
            case SIGN_IN_REQUIRED, SIGN_IN_FAILED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case NOT_ACCEPTABLE -> HttpStatus.NOT_ACCEPTABLE;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case OUT_OF_STOCK, STOCK_BELOW_RESERVED, SERIAL_REFUSED, RECEIPT_KNOWN, COUNT_ENDED, STEP_NOT_ALLOWED,
                    STILL_RUNNING ->
                HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case PRECONDITION_REQUIRED -> HttpStatus.PRECONDITION_REQUIRED;
            case IDEMPOTENCY_KEY_REUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case CLIENT_TOO_OLD -> HttpStatus.UPGRADE_REQUIRED;
            case SIGN_IN_BLOCKED, TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    /** What fits a status that the container or a library chose. */
    static ProblemType typeOf(int status) {
        return switch (status) {
            case 401 -> ProblemType.SIGN_IN_REQUIRED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 405 -> ProblemType.METHOD_NOT_ALLOWED;
            case 406 -> ProblemType.NOT_ACCEPTABLE;
            case 412 -> ProblemType.STALE;
            case 413 -> ProblemType.TOO_LARGE;
            case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
            case 428 -> ProblemType.PRECONDITION_REQUIRED;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 503 -> ProblemType.BUSY;
            default -> status < 500 ? ProblemType.BAD_REQUEST : ProblemType.INTERNAL;
        };
    }
}
