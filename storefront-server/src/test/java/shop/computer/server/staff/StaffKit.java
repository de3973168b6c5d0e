package shop.computer.server.staff;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;

/**
 * Hires somebody for a test and signs them in:
 *
 * <pre>{@code
 * mvc.perform(get(ApiPaths.ORDERS).header(ApiPaths.SESSION_HEADER, staff.token(Role.SALES)))
 * }</pre>
 */
@Component
public class StaffKit {

    public static final String PASSWORD = "Three green keyboards";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final StaffAccounts accounts;
    private final ObjectProvider<MockMvc> mvc;

    StaffKit(StaffAccounts accounts, ObjectProvider<MockMvc> mvc) {
        this.accounts = accounts;
        this.mvc = mvc;
    }

    /** Somebody new with this role; the answer is the user name. */
    public String hire(Role role) {
        var user = role.name().toLowerCase() + "-" + NUMBER.incrementAndGet();
        accounts.hire(new NewMember(user, "Test " + role, role, PASSWORD));
        return user;
    }

    /** The session token of somebody new with this role. */
    public String token(Role role) throws Exception {
        return signIn(hire(role));
    }

    public String signIn(String user) throws Exception {
        var answer = mvc.getObject().perform(post(ApiPaths.SESSION).contentType(MediaType.APPLICATION_JSON)
                .content("{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, PASSWORD)));
        return answer.andReturn().getResponse().getHeader(ApiPaths.SESSION_HEADER);
    }
}
