package shop.computer.server.books.admin;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.books.Rules;
import shop.computer.server.job.JobKit;
import shop.computer.server.staff.StaffKit;

@ServerTest
class BooksAdminTests {

    private static final String BROKEN = "$.broken[?(@.rule=='I1-on-hand-is-the-sum')]";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JobKit jobs;
    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void breakTheBooks() {
        jdbc.sql("""
                insert into inventory_stock (sku, on_hand, reserved, reorder_at, unit_cost, version)
                values ('BROKEN-1', 1, 0, 0, 1, 0)""").update();
    }

    @AfterEach
    void repair() {
        jdbc.sql("delete from inventory_stock where sku = 'BROKEN-1'").update();
        jdbc.sql("delete from books_check").update();
    }

    @Test
    void saysThatTheBooksWereNeverChecked() throws Exception {
        ask(get(ApiPaths.INVARIANTS), "en").andExpect(jsonPath("$.checkedAt").doesNotExist())
                .andExpect(jsonPath("$.broken").isEmpty());
    }

    @Test
    void checksInAJobWhoseReportIsThereAfterwards() throws Exception {
        perform(post(ApiPaths.INVARIANTS), "en").andExpect(status().isAccepted())
                .andExpect(jsonPath("$.kind").value("books-check")).andExpect(jsonPath("$.state").value("WAITING"))
                .andExpect(jsonPath("$.result").value(ApiPaths.INVARIANTS));

        jobs.runOne();

        ask(get(ApiPaths.INVARIANTS), "en").andExpect(jsonPath("$.checkedAt").exists())
                .andExpect(jsonPath("$.rules").value(Rules.all().size())).andExpect(jsonPath("$.unseen").isEmpty())
                .andExpect(jsonPath(BROKEN + ".keys[*]").value(hasItem("BROKEN-1")))
                .andExpect(jsonPath(BROKEN + ".sentence").value("The pieces on hand are the sum of all movements."));
        ask(get(ApiPaths.INVARIANTS), "km").andExpect(jsonPath(BROKEN + ".sentence")
                .value("ចំនួនដែលមានក្នុងស្តុកស្មើនឹងផលបូកនៃចលនាទាំងអស់។"));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, String language) throws Exception {
        return perform(request, language).andExpect(status().isOk());
    }

    private ResultActions perform(MockHttpServletRequestBuilder request, String language) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, staff.token(Role.MANAGER))
                .header("Accept-Language", language)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()));
    }
}
