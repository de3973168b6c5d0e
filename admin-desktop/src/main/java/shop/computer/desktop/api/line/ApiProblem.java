package shop.computer.desktop.api.line;

import java.util.List;

import org.jspecify.annotations.Nullable;
import shop.computer.api.Problem;
import shop.computer.api.ProblemType;

/** The server answered and refused. What it says was not done, was not done. */
public final class ApiProblem extends RuntimeException {

    private final ProblemType type;
    private final int status;
    private final @Nullable String detail;
    private final @Nullable String traceId;
    private final transient List<Problem.FieldError> errors;

    ApiProblem(ProblemType type, int status, @Nullable String detail, @Nullable String traceId,
            List<Problem.FieldError> errors) {
        super(type + " (" + status + ")");
        this.type = type;
        this.status = status;
        this.detail = detail;
        this.traceId = traceId;
        this.errors = List.copyOf(errors);
    }

    static ApiProblem of(Problem problem) {
        var type = ProblemType.of(problem.type()).orElse(byStatus(problem.status()));
        var errors = problem.errors();
        return new ApiProblem(type, problem.status(), problem.detail(), problem.traceId(),
                errors == null ? List.of() : errors);
    }

    /** An error answer without a readable body, for instance of a proxy in between. */
    static ApiProblem ofStatus(int status) {
        return new ApiProblem(byStatus(status), status, null, null, List.of());
    }

    public ProblemType type() {
        return type;
    }

    public int status() {
        return status;
    }

    /** One clear sentence of the server, in the language of the client. */
    public @Nullable String detail() {
        return detail;
    }

    /** What to tell whoever runs the server. */
    public @Nullable String traceId() {
        return traceId;
    }

    /** What is wrong field by field; empty unless the type is {@link ProblemType#VALIDATION}. */
    public List<Problem.FieldError> errors() {
        return errors;
    }

    private static ProblemType byStatus(int status) {
        return switch (status) {
            case 400 -> ProblemType.BAD_REQUEST;
            case 401 -> ProblemType.SIGN_IN_REQUIRED;
            case 403 -> ProblemType.FORBIDDEN;
            case 404 -> ProblemType.NOT_FOUND;
            case 412 -> ProblemType.STALE;
            case 413 -> ProblemType.TOO_LARGE;
            case 426 -> ProblemType.CLIENT_TOO_OLD;
            case 429 -> ProblemType.TOO_MANY_REQUESTS;
            case 502, 503, 504 -> ProblemType.BUSY;
            default -> ProblemType.INTERNAL;
        };
    }
}
