package shop.computer.server.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.RequestDispatcher;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.ApiPaths;
import shop.computer.server.ServerTest;
import shop.computer.server.platform.problem.ApiProblemResolver;

@ServerTest
class LimitFilterTests {

    @Autowired
    private ApiProblemResolver problems;
    @Autowired
    private MockMvc server;

    private final MovableTime time = new MovableTime();

    @ParameterizedTest
    @CsvSource({"POST, /checkout, 3", "POST, /cart, 4", "POST, /wishlist, 7",
            "POST, /wishlist/all, 7", "POST, /compare, 8", "POST, /compare/out, 8", "GET, /search, 5",
            "POST, /track, 2", "POST, /login, 9", "POST, /login/code, 11",
            "POST, /api/admin/v1/staff/session, 6", "POST, /%63heckout, 3", "POST, /checkout;x=y, 3"})
    void admitsSoManyAndAsksForPatienceThen(String method, String path, int most) throws Exception {
        var filter = filter();
        for (int i = 0; i < most; i++) {
            assertThat(ask(filter, method, path, "203.0.113.7").getStatus()).isEqualTo(200);
        }

        var refused = ask(filter, method, path, "203.0.113.7");

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isPositive();
        assertThat(ask(filter, method, path, "203.0.113.8").getStatus()).isEqualTo(200);
        time.pass(Duration.ofMinutes(10));
        assertThat(ask(filter, method, path, "203.0.113.7").getStatus()).isEqualTo(200);
    }

    @Test
    void takesAllAddressesOfAnIpv6HouseholdForOne() throws Exception {
        var filter = filter();
        for (int i = 0; i < 3; i++) {
            ask(filter, "POST", "/checkout", "2001:db8:1:2::" + i);
        }

        assertThat(ask(filter, "POST", "/checkout", "2001:db8:1:2:ffff::1").getStatus()).isEqualTo(429);
        assertThat(ask(filter, "POST", "/checkout", "2001:db8:1:3::1").getStatus()).isEqualTo(200);
    }

    @Test
    void leavesEverythingElseAlone() throws Exception {
        var filter = filter();
        for (int i = 0; i < 50; i++) {
            assertThat(ask(filter, "GET", "/checkout", "203.0.113.7").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void answersTheClientOfStaffAsAProblem() throws Exception {
        var filter = filter();
        for (int i = 0; i < 6; i++) {
            ask(filter, "POST", ApiPaths.SESSION, "203.0.113.7");
        }

        assertThat(ask(filter, "POST", ApiPaths.SESSION, "203.0.113.7").getContentAsString())
                .contains("urn:computer-shop:problem:too-many-requests");
    }

    @ParameterizedTest
    @CsvSource({"/search, Too many requests", "/km/search, សំណើច្រើនពេក"})
    void saysSoOnAPageOfTheVisitorsLanguage(String address, String words) throws Exception {
        server.perform(get("/error").accept(MediaType.TEXT_HTML).requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 429)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, address))
                .andExpect(content().string(containsString(words)));
    }

    private LimitFilter filter() {
        return new LimitFilter(new LimitSettings(3, 4, 10, 7, 8, 5, 2, 9, 11, 6), problems, time);
    }

    private static MockHttpServletResponse ask(LimitFilter filter, String method, String path, String address)
            throws Exception {
        var request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static class MovableTime implements TimeMeter {

        private long now = System.nanoTime();

        void pass(Duration time) {
            now += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
