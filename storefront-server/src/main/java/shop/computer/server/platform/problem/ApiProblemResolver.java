package shop.computer.server.platform.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;
import shop.computer.api.ProblemType;

/** Answers every exception of a request to the admin API; those of pages are for others. What is our own fault is logged here, once. */
@Component
public class ApiProblemResolver implements HandlerExceptionResolver, Ordered {

    /** Marks a request whose work lost against another and is worth doing again. */
    public static final String LOST_RACE = ApiProblemResolver.class.getName() + ".lost-race";

    private static final Logger log = LoggerFactory.getLogger(ApiProblemResolver.class);

    private final ProblemTable table;
    private final ProblemWriter writer;

    ApiProblemResolver(ProblemTable table, ProblemWriter writer) {
        this.table = table;
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
            @Nullable Object handler,
            Exception exception) {
        if (!ApiRequests.isOne(request)) {
            return null;
        }
        if (!DisconnectedClientHelper.isClientDisconnectedException(exception)) {
            answer(request, response, exception);
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception exception) {
        if (exception instanceof PessimisticLockingFailureException) {
            request.setAttribute(LOST_RACE, true);
        }
        var refused = table.refusedFor(exception, ApiRequests.languageOf(request));
        note(refused.type(), request, exception);
        try {
            writer.write(refused, request, response);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void note(ProblemType type, HttpServletRequest request, Exception exception) {
        switch (type) {
            case INTERNAL, BUSY -> log.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
            default -> log.debug("{} {} refused: {}", request.getMethod(), request.getRequestURI(), type);
        }
    }
}
