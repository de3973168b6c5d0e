package shop.computer.server.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.computer.server.staff.Audit;

/** Writes into the audit book when a member of staff asked for what their role does not allow; after the work was rolled back, so that it stays. */
class RefusalAuditFilter extends OncePerRequestFilter {

    private final Audit audit;

    RefusalAuditFilter(Audit audit) {
        this.audit = audit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        var who = request.getRemoteUser();
        if (who != null && response.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            audit.record(who, "refused", request.getMethod() + " " + request.getRequestURI());
        }
    }
}
