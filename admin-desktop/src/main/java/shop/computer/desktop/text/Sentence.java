package shop.computer.desktop.text;

import java.util.List;

import org.jspecify.annotations.Nullable;
import shop.computer.api.ProblemType;
import shop.computer.desktop.api.line.ApiProblem;
import shop.computer.desktop.api.line.ServerUnreachable;

/**
 * Something to be said, not yet in any language: a key with facts, or words that came from the server in the language asked for.
 *
 * @param key empty if {@code words} are there
 * @param trace what to tell whoever runs the server
 */
public record Sentence(String key, List<Object> facts, @Nullable String words, @Nullable String trace) {

    public static Sentence of(String key, Object... facts) {
        return new Sentence(key, List.of(facts), null, null);
    }

    /** What to say about a failure: what is wrong, then what to do. */
    public static Sentence about(RuntimeException failure) {
        return switch (failure) {
            case ApiProblem problem -> about(problem);
            case ServerUnreachable lost -> of("unreachable." + lost.reason().name());
            default -> of("problem.CLIENT");
        };
    }

    public String in(Words words) {
        return this.words != null ? Texts.shown(this.words) : words.say(key, facts.toArray());
    }

    private static Sentence about(ApiProblem problem) {
        var detail = hasOwnWords(problem.type()) ? null : problem.detail();
        return new Sentence("problem." + problem.type().name(), List.of(), detail, problem.traceId());
    }

    private static boolean hasOwnWords(ProblemType type) {
        return switch (type) {
            case SIGN_IN_REQUIRED, SIGN_IN_FAILED, INTERNAL, BUSY, CLIENT_TOO_OLD, STALE -> true;
            default -> false;
        };
    }
}
