package shop.computer.server.platform.repeat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.http.HttpStatusCode;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import shop.computer.api.ProblemType;
import shop.computer.server.platform.problem.ApiProblemResolver;
import shop.computer.server.platform.problem.ProblemWriter;
import shop.computer.server.staff.Audit;

/**
 * Does each write to the admin API once, however often it arrives. The controller's work, the stored answer and the line in the audit book are
 * one transaction, and the answer leaves the house only after it is committed. Any answer but a good one undoes everything and frees the key. What lost a race for a lock is
 * done again ({@link Attempts}): this is the last filter, so that going on a second time calls the controller a second time.
 */
class IdempotencyFilter extends OncePerRequestFilter {

    private final IdempotencyKeys keys;
    private final TransactionOperations transactions;
    private final Audit audit;
    private final ProblemWriter problems;
    private final ApiProblemResolver resolver;

    IdempotencyFilter(IdempotencyKeys keys, TransactionOperations transactions, Audit audit, ProblemWriter problems,
            ApiProblemResolver resolver) {
        this.keys = keys;
        this.transactions = transactions;
        this.audit = audit;
        this.problems = problems;
        this.resolver = resolver;
    }

    /** A write without a good key is let through: the {@link KeyInterceptor} refuses it in its turn. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = request.getRemoteUser();
        var key = Writes.isOne(request) ? Writes.key(request).orElse(null) : null;
        if (who == null || key == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var kept = KeptRequest.of(request);
            answer(keys.claim(who, key, kept.fingerprint()), kept, response, chain);
        } catch (RuntimeException failed) {
            if (!response.isCommitted()) {
                response.reset();
            }
            resolver.resolveException(request, response, null, failed);
        }
    }

    private void answer(Claim claim, KeptRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        switch (claim) {
            case Claim.Mine mine -> doOnce(mine, request, response, chain);
            case Claim.Done done -> done.answer().replayTo(response);
            case Claim.Running running -> problems.write(ProblemType.STILL_RUNNING, request, response);
            case Claim.Reused reused -> problems.write(ProblemType.IDEMPOTENCY_KEY_REUSED, request, response);
        }
    }

    private void doOnce(Claim.Mine claim, KeptRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var held = new ContentCachingResponseWrapper(response);
        var done = false;
        try {
            done = Attempts.make(request, held, () -> Boolean.TRUE
                    .equals(transactions.execute(transaction -> work(claim, request, held, chain, transaction))));
        } finally {
            if (!done) {
                keys.release(claim);
            }
        }
        held.copyBodyToResponse();
    }

    private boolean work(Claim.Mine claim, KeptRequest request, ContentCachingResponseWrapper held, FilterChain chain,
            TransactionStatus transaction) {
        proceed(request, held, chain);
        if (!HttpStatusCode.valueOf(held.getStatus()).is2xxSuccessful()) {
            transaction.setRollbackOnly();
            return false;
        }
        audit.record(request.getRemoteUser(), request.getMethod(), request.getRequestURI());
        if (!keys.complete(claim, StoredAnswer.of(held))) {
            throw new ClaimLostException();
        }
        return true;
    }

    private static void proceed(KeptRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ServletException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
