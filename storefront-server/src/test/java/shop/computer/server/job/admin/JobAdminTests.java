package shop.computer.server.job.admin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.books.CheckWork;
import shop.computer.server.job.Jobs;
import shop.computer.server.staff.StaffKit;

@ServerTest
class JobAdminTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Jobs jobs;
    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forget() {
        jdbc.sql("delete from job").update();
    }

    @Test
    void areLookedAtAndCancelledByThoseWhoMayAskForThem() throws Exception {
        var path = ApiPaths.JOBS + "/" + jobs.ask(CheckWork.KIND, "night").id();

        ask(get(path), Role.MANAGER).andExpect(status().isOk()).andExpect(jsonPath("$.state").value("WAITING"));
        ask(post(path + "/cancel"), Role.MANAGER).andExpect(status().isAccepted())
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        ask(get(path), Role.MANAGER).andExpect(jsonPath("$.endedAt").exists());
    }

    @Test
    void doNotExistForOthers() throws Exception {
        var path = ApiPaths.JOBS + "/" + jobs.ask(CheckWork.KIND, "night").id();

        ask(get(path), Role.SALES).andExpect(status().isNotFound());
        ask(post(path + "/cancel"), Role.STOCK).andExpect(status().isNotFound());
        ask(get(ApiPaths.JOBS + "/999999"), Role.OWNER).andExpect(status().isNotFound());
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, Role role) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, staff.token(role))
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()));
    }
}
