package shop.computer.server.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.server.platform.problem.ProblemWriter;
import shop.computer.server.staff.StaffSessions;

/** Lets only sessions of staff into the admin API, and only if their token came in the header. */
class StaffOnlyFilter extends OncePerRequestFilter {

    private final StaffSessions sessions;
    private final ProblemWriter problems;

    StaffOnlyFilter(StaffSessions sessions, ProblemWriter problems) {
        this.sessions = sessions;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session == null || isOfStaff(session, request)) {
            chain.doFilter(request, response);
        } else {
            problems.write(ProblemType.SIGN_IN_REQUIRED, request, response);
        }
    }

    private boolean isOfStaff(HttpSession session, HttpServletRequest request) {
        return sessions.isOne(session) && session.getId().equals(request.getHeader(ApiPaths.SESSION_HEADER));
    }
}
