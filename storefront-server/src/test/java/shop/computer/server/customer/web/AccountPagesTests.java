package shop.computer.server.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;
import shop.computer.server.Visitor;
import shop.computer.server.customer.account.SignInKit;

@ServerTest
class AccountPagesTests {

    private static final Pattern ADDRESS = Pattern.compile("/account/address\\?id=(\\d+)");

    @Autowired
    private MockMvc server;
    @Autowired
    private ApplicationContext context;

    private SignInKit kit;
    private Visitor customer;
    private final String email = SignInKit.email();

    @BeforeEach
    void somebodySignsIn() throws Exception {
        kit = new SignInKit(context);
        customer = kit.signIn(new Visitor(server), email);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/account/details", "/account/address", "/account/no-such-page"})
    void sendsStrangersToTheSignIn(String page) throws Exception {
        new Visitor(server).get(page).andExpect(redirectedUrl("/login"));
        new Visitor(server).get("/km" + page).andExpect(redirectedUrl("/km/login"));
        new Visitor(server).has("account", "AAAAAAAAAAAAAAAAAAAAAA").get(page).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account/details", "/account/address", "/account/address/1/delete", "/account/out",
            "/account/out-everywhere", "/account/delete"})
    void doesNothingForStrangers(String address) throws Exception {
        new Visitor(server).post(address).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/km/account/details", "/account/address"})
    void letsNobodyKeepOrIndexAPageOfAnAccount(String page) throws Exception {
        customer.get(page).andExpect(status().isOk()).andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @Test
    void keepsNameAndPhone() throws Exception {
        customer.post("/account/details", "name", " Sok  Dara ", "phone", "012 345 678")
                .andExpect(redirectedUrl("/account/details"));

        customer.get("/account/details").andExpect(content()
                .string(allOf(containsString("value=\"Sok Dara\""), containsString("value=\"012 345 678\""))));
    }

    @Test
    void refusesAPhoneNumberAtItsFieldAndKeepsWhatWasTyped() throws Exception {
        customer.post("/account/details", "name", "Dara", "phone", "12").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString("id=\"phone-e\""), containsString("value=\"Dara\""))));
    }

    @Test
    void addsChangesAndDeletesAnAddress() throws Exception {
        add("Daun Penh").andExpect(redirectedUrl("/account/details"));
        var id = id();

        customer.get("/account/address?id=" + id).andExpect(content().string(containsString("value=\"Daun Penh\"")));
        customer.post("/account/address", "id", id, "province", "KH-17", "district", "Siem Reap", "commune",
                "Slor Kram",
                "street", "", "landmark", "Old market");
        customer.get("/km/account/details").andExpect(content().string(containsString("សៀមរាប")));
        customer.post("/account/address/" + id + "/delete").andExpect(status().isSeeOther());
        customer.get("/account/details").andExpect(content().string(not(containsString("Old market"))));
        customer.get("/account/address?id=" + id).andExpect(status().isNotFound());
    }

    @Test
    void refusesHalfAnAddressAndAnEleventh() throws Exception {
        customer.post("/account/address", "province", "KH-99", "district", "", "commune", "x".repeat(101))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(allOf(containsString("id=\"province-e\""), containsString("id=\"district-e\""),
                                containsString("id=\"commune-e\""), containsString("id=\"street-e\""))));
        for (int number = 1; number <= 10; number++) {
            add("District " + number).andExpect(status().isSeeOther());
        }
        add("District 11").andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("10 addresses at most")));
    }

    @Test
    void showsNobodyElsesAddress() throws Exception {
        add("Daun Penh");
        var id = id();
        var stranger = kit.signIn(new Visitor(server), SignInKit.email());

        stranger.get("/account/address?id=" + id).andExpect(status().isNotFound());
        stranger.post("/account/address/" + id + "/delete");

        customer.get("/account/details").andExpect(content().string(containsString("Daun Penh")));
    }

    @Test
    void signsOut() throws Exception {
        var token = customer.cookie("account");

        customer.post("/account/out").andExpect(redirectedUrl("/"));

        assertThat(customer.cookie("account")).isEmpty();
        new Visitor(server).has("account", token).get("/account").andExpect(redirectedUrl("/login"));
    }

    @Test
    void signsOutEverywhere() throws Exception {
        var elsewhere = kit.signIn(new Visitor(server), email);

        customer.post("/account/out-everywhere").andExpect(status().isSeeOther());

        elsewhere.get("/account").andExpect(redirectedUrl("/login"));
    }

    @Test
    void deletesTheAccount() throws Exception {
        add("Daun Penh");
        var elsewhere = kit.signIn(new Visitor(server), email);

        customer.post("/account/delete").andExpect(redirectedUrl("/"));

        elsewhere.get("/account").andExpect(redirectedUrl("/login"));
        kit.signIn(customer, email).get("/account/details")
                .andExpect(content().string(not(containsString("Daun Penh"))));
    }

    private org.springframework.test.web.servlet.ResultActions add(String district) throws Exception {
        return customer.post("/account/address", "province", "KH-12", "district", district, "commune", "Phsar Thmei",
                "street", "Street 130", "landmark", "");
    }

    private String id() throws Exception {
        var page = customer.get("/account/details").andReturn().getResponse().getContentAsString();
        var match = ADDRESS.matcher(page);
        assertThat(match.find()).isTrue();
        return match.group(1);
    }
}
