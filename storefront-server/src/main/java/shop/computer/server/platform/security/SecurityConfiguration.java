package shop.computer.server.platform.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.server.customer.account.SignedIn;
import shop.computer.server.platform.problem.ProblemWriter;
import shop.computer.server.staff.Audit;
import shop.computer.server.staff.StaffSessions;

/**
 * Three chains. What comes to the management port is the operator's. The admin API knows a caller by the session token in a header and needs no CSRF defence, for a browser never sends that header by
 * itself. The pages touch no session: most are public, and who comes to those of an account is known by a cookie of the room of customers; their
 * forms carry a CSRF token that is kept in a cookie.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** The bank of the demo is asked by the shop itself, not by a page. */
    private static final RequestMatcher NEEDS_NO_TOKEN = PathPatternRequestMatcher.withDefaults()
            .matcher("/sandbox/bank/v1/**");

    /** Loopback keeps other machines out; a browser on this machine is kept out by the name it must have asked for. */
    @Bean
    @Order(0)
    SecurityFilterChain management(HttpSecurity http, Environment environment) {
        return http.securityMatcher(new ManagementRequests(environment))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(rules -> rules.requestMatchers(ManagementRequests::fromThisMachine).permitAll()
                        .anyRequest().denyAll())
                .headers(SecurityHeaders::ofTheApi)
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain adminApi(HttpSecurity http, ProblemWriter problems, StaffSessions sessions, Audit audit) {
        return http.securityMatcher("/api/admin/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint(
                                (request, response, refused) -> problems.write(ProblemType.SIGN_IN_REQUIRED,
                                        request, response))
                        .accessDeniedHandler(
                                (request, response, refused) -> problems.write(ProblemType.FORBIDDEN, request,
                                        response)))
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ASYNC).permitAll()
                        .requestMatchers(HttpMethod.POST, ApiPaths.SESSION).permitAll()
                        .requestMatchers(HttpMethod.GET, ApiPaths.OPENAPI).permitAll()
                        .anyRequest().authenticated())
                .addFilterBefore(new StaffOnlyFilter(sessions, problems), SecurityContextHolderFilter.class)
                .addFilterAfter(new RefusalAuditFilter(audit), AuthorizationFilter.class)
                .headers(SecurityHeaders::ofTheApi)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, StaffSessions sessions, SecurityContextRepository customers) {
        var cookie = csrfCookie();
        var handler = new XorCsrfTokenRequestAttributeHandler();
        return http
                .csrf(csrf -> csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(handler)
                        .ignoringRequestMatchers(NEEDS_NO_TOKEN))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(management -> management.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(customers))
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .authorizeHttpRequests(rules -> rules.requestMatchers("/account/**").hasRole(SignedIn.ROLE)
                        .anyRequest().permitAll())
                .addFilterBefore(new NoStaffFilter(sessions), SecurityContextHolderFilter.class)
                .addFilterBefore(new StalePageFilter(cookie, handler, NEEDS_NO_TOKEN), CsrfFilter.class)
                .headers(SecurityHeaders::ofThePages)
                .build();
    }

    /** One cookie for both languages: without the path it would be a cookie of {@code /km} below {@code /km}. */
    private static CookieCsrfTokenRepository csrfCookie() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName("csrf");
        repository.setCookiePath("/");
        repository.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return repository;
    }
}
