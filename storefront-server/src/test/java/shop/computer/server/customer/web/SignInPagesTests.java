package shop.computer.server.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.Visitor;
import shop.computer.server.customer.account.SignInKit;

@ServerTest
class SignInPagesTests {

    @Autowired
    private MockMvc server;
    @Autowired
    private ApplicationContext context;
    @Autowired
    private JdbcClient jdbc;

    private SignInKit kit;
    private Visitor visitor;
    private final String email = SignInKit.email();

    @BeforeEach
    void aBrowser() {
        kit = new SignInKit(context);
        visitor = new Visitor(server);
    }

    @ParameterizedTest
    @CsvSource({"/login, Mail me a code", "/register, Mail me a code", "/km/login, ផ្ញើលេខកូដមកខ្ញុំ"})
    void asksForAnAddressAndForNoPassword(String page, String button) throws Exception {
        visitor.get(page).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString(button), not(containsString("type=\"password\"")))))
                .andExpect(header().string("Cache-Control", "no-store, private"))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/km"})
    void signsInWithTheCodeAndStaysInTheLanguage(String language) throws Exception {
        visitor.post(language + "/login", "email", email).andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("autocomplete=\"one-time-code\""),
                        containsString("inputmode=\"numeric\""), containsString("60"))));

        visitor.post(language + "/login/code", "email", email, "code", kit.code(email))
                .andExpect(status().isSeeOther()).andExpect(redirectedUrl(language + "/account"))
                .andExpect(cookie().httpOnly("account", true)).andExpect(cookie().path("account", "/"))
                .andExpect(cookie().maxAge("account", 30 * 24 * 3600))
                .andExpect(cookie().attribute("account", "SameSite", "Lax"));
        visitor.get(language + "/account").andExpect(status().isOk())
                .andExpect(content().string(containsString(email)));
    }

    @Test
    void sendsWhoIsSignedInToTheAccount() throws Exception {
        kit.signIn(visitor, email);

        visitor.get("/login").andExpect(redirectedUrl("/account"));
        visitor.get("/").andExpect(content().string(containsString("href=\"/account\"")));
    }

    @Test
    void answersTheSameForAnAddressThatIsKnown() throws Exception {
        var known = SignInKit.email();
        kit.signIn(new Visitor(server), known);

        var ofKnown = visitor.post("/login", "email", known).andReturn().getResponse();
        var ofOther = visitor.post("/login", "email", email).andReturn().getResponse();

        assertThat(ofKnown.getStatus()).isEqualTo(ofOther.getStatus());
        assertThat(plain(ofKnown.getContentAsString(), known)).isEqualTo(plain(ofOther.getContentAsString(), email));
    }

    @Test
    void asksTheDatabaseTheSameForAnAddressThatIsKnown() throws Exception {
        var known = SignInKit.email();
        kit.signIn(new Visitor(server), known);
        visitor.get("/login");

        var ofKnown = StatementCounter.during(() -> visitor.post("/login", "email", known));
        var ofOther = StatementCounter.during(() -> visitor.post("/login", "email", email));

        assertThat(ofKnown).isEqualTo(ofOther);
    }

    @Test
    void saysHowManyTriesAreLeft() throws Exception {
        visitor.post("/login", "email", email);
        var wrong = kit.code(email).equals("000000") ? "000001" : "000000";

        visitor.post("/login/code", "email", email, "code", wrong).andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("You can try 4 more times.")))
                .andExpect(cookie().doesNotExist("account"));
        visitor.post("/login/code", "email", SignInKit.email(), "code", wrong)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("cannot be used any more")));
    }

    @Test
    void refusesWhatIsNoAddressAtItsField() throws Exception {
        visitor.post("/login", "email", "dara@").andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(allOf(containsString("id=\"email-e\""), containsString("value=\"dara@\""))));
    }

    @ParameterizedTest
    @CsvSource({"/checkout, /checkout", "//evil.example, /account", "https://evil.example, /account",
            "/a?b=c, /account", "'/\\evil', /account"})
    void goesOnInsideTheShopOnly(String wanted, String reached) throws Exception {
        visitor.post("/login", "email", email, "back", wanted);

        visitor.post("/login/code", "email", email, "code", kit.code(email), "back", wanted)
                .andExpect(redirectedUrl(reached));
    }

    @Test
    void givesANewTokenAtEachSignInAndTakesNoneOver() throws Exception {
        visitor.has("account", "AAAAAAAAAAAAAAAAAAAAAA");
        kit.signIn(visitor, email);
        var first = visitor.cookie("account");
        var other = kit.signIn(new Visitor(server), email).cookie("account");

        assertThat(first).isNotEqualTo("AAAAAAAAAAAAAAAAAAAAAA").isNotEqualTo(other);
    }

    @Test
    void endsTheSignInThatTheBrowserHadBefore() throws Exception {
        var before = kit.signIn(visitor, email).cookie("account");

        kit.signIn(visitor, SignInKit.email());

        new Visitor(server).has("account", before).get("/account").andExpect(redirectedUrl("/login"));
    }

    @Test
    void touchesNoSession() throws Exception {
        var before = sessions();

        kit.signIn(visitor, email);
        visitor.get("/account").andExpect(cookie().doesNotExist("SID"));

        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void opensNothingOfStaffToACustomer() throws Exception {
        var token = kit.signIn(visitor, email).cookie("account");

        for (var address : new String[]{"/api/admin/v1/orders", "/api/admin/v1/staff/session"}) {
            visitor.get(address).andExpect(status().isUnauthorized());
            server.perform(MockMvcRequestBuilders.get(address).header("X-Auth-Token", token)
                    .cookie(new Cookie("account", token), new Cookie("SID", token)))
                    .andExpect(status().isUnauthorized());
        }
    }

    @Test
    void neverKeepsAPageOfSomebodyWhoIsSignedInForOthers() throws Exception {
        var anonymous = new Visitor(server);
        anonymous.get("/");
        kit.signIn(visitor, email);

        visitor.get("/").andExpect(content().string(containsString("href=\"/account\"")));
        anonymous.get("/").andExpect(content().string(allOf(containsString("href=\"/login\""),
                not(containsString("href=\"/account\"")))));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from SPRING_SESSION").query(Integer.class).single();
    }

    private static String plain(String page, String email) {
        return page.replace(email, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
