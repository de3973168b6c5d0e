package shop.computer.server.catalog.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ExchangeRate;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.rate.RateDesk;
import shop.computer.server.staff.StaffKit;

@ServerTest
class RateAdminTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Catalog catalog;
    @Autowired
    private RateDesk desk;

    @Test
    void setsTheRateFromNowOnByVersion() throws Exception {
        var before = desk.now();

        set(before.version(), "4100.5").andExpect(status().isOk()).andExpect(jsonPath("$.rielPerUsd").value(4100.5))
                .andExpect(jsonPath("$.version").value(before.version() + 1));

        assertThat(catalog.rate()).isEqualTo(ExchangeRate.of("4100.5"));
        set(before.version(), "4000").andExpect(status().isPreconditionFailed());
        ask(get(ApiPaths.EXCHANGE_RATE)).andExpect(jsonPath("$.rielPerUsd").value(4100.5));
        desk.set(before.rielPerUsd(), desk.now().version(), "owner");
    }

    @Test
    void refusesWhatIsLikelyToBeASlip() throws Exception {
        var before = desk.now();

        for (var slip : List.of("405", "40500", "4500", "3600", "4100.12345", "0", "-4050")) {
            set(before.version(), slip).andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].field").value("rielPerUsd"));
        }
        assertThat(desk.now()).isEqualTo(before);
    }

    private ResultActions set(long version, String rate) throws Exception {
        return ask(put(ApiPaths.EXCHANGE_RATE).header(HttpHeaders.IF_MATCH, "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON).content("{\"rielPerUsd\": " + rate + "}"));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, staff.token(Role.MANAGER))
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()));
    }
}
