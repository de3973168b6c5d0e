package shop.computer.server.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.password.WeakPasswordException;
import shop.computer.server.staff.signin.SignInAttempts;
import shop.computer.server.staff.signin.SignInBlockedException;
import shop.computer.server.staff.signin.SignInFailedException;

@ServerTest
class SignInTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private StaffAccounts accounts;
    @Autowired
    private MessageSource texts;
    @Autowired
    private SignInDesk desk;
    @Autowired
    private SignInAttempts attempts;
    @Autowired
    private StaffMembers members;
    @Autowired
    private Audit audit;
    @Autowired
    private JdbcClient jdbc;

    /** Each test comes from an address of its own, so that none is blocked for what others did. */
    private final String address = UUID.randomUUID().toString();

    @Test
    void saysTheSameOfAWrongPasswordAndOfAUserWhomNobodyKnows() throws Exception {
        var wrong = signIn(staff.hire(Role.SALES), "Not the password at all").andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:sign-in-failed"))
                .andExpect(header().doesNotExist(ApiPaths.SESSION_HEADER));
        var unknown = signIn(nobody(), "Not the password at all").andExpect(status().isUnauthorized());

        assertThat(detail(wrong)).isEqualTo(detail(unknown))
                .isEqualTo("User and password do not belong together. Please check both and try again.");
    }

    @Test
    void reckonsAHashAlsoForAUserWhomNobodyKnowsSoThatBothTakeAsLong() {
        var counting = new CountingEncoder();
        var anotherDesk = new SignInDesk(members, attempts, counting, audit);

        assertThatThrownBy(() -> anotherDesk.signIn(nobody(), "any", address))
                .isInstanceOf(SignInFailedException.class);
        assertThatThrownBy(() -> anotherDesk.signIn(staff.hire(Role.SALES), "any", address))
                .isInstanceOf(SignInFailedException.class);

        assertThat(counting.compared).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void blocksTheSixthTryWithinAQuarterOfAnHourWhetherTheUserExistsOrNot(boolean exists) throws Exception {
        var user = exists ? staff.hire(Role.SALES) : nobody();
        for (int i = 0; i < 5; i++) {
            fail(user);
        }

        signIn(user, StaffKit.PASSWORD).andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:sign-in-blocked"))
                .andExpect(
                        jsonPath("$.detail").value("There were too many tries to sign in. Please try again in 15 min."))
                .andExpect(header().string(HttpHeaders.RETRY_AFTER, Matchers.matchesPattern("8\\d\\d|900")));
    }

    @Test
    void letsInAgainAfterAQuarterOfAnHour() {
        var user = staff.hire(Role.SALES);
        for (int i = 0; i < 5; i++) {
            fail(user);
        }
        jdbc.sql("update staff_sign_in_attempt set tried_at = ? where user_name = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusMinutes(15), user).update();

        assertThat(desk.signIn(user, StaffKit.PASSWORD, address).role()).isEqualTo(Role.SALES);
    }

    @Test
    void forgivesFailuresAfterASuccess() {
        var user = staff.hire(Role.SALES);
        for (int i = 0; i < 4; i++) {
            fail(user);
        }
        desk.signIn(user, StaffKit.PASSWORD, address);

        fail(user);
        assertThat(desk.signIn(user, StaffKit.PASSWORD, address).user()).isEqualTo(user);
    }

    @Test
    void looksAtNoMoreThanFivePasswordsHoweverManyComeAtOnce() {
        var user = nobody();
        var looked = new AtomicInteger();
        try (var threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 30; i++) {
                threads.submit(() -> {
                    attempts.begin(user, address);
                    return looked.incrementAndGet();
                });
            }
        }

        assertThat(looked.get()).isBetween(0, 5);
    }

    @Test
    void locksNobodyOutByWrongPasswordsFromElsewhere() {
        var user = staff.hire(Role.SALES);
        for (int i = 0; i < 5; i++) {
            fail(user);
        }
        assertThatThrownBy(() -> desk.signIn(user, StaffKit.PASSWORD, address))
                .isInstanceOf(SignInBlockedException.class);

        assertThat(desk.signIn(user, StaffKit.PASSWORD, UUID.randomUUID().toString()).user()).isEqualTo(user);
    }

    @Test
    void blocksANameThatIsTriedFromManyAddressesButNotWhereItsOwnerSignedInBefore() {
        var user = staff.hire(Role.SALES);
        desk.signIn(user, StaffKit.PASSWORD, address);
        for (int i = 0; i < 50; i++) {
            attempts.begin(user, UUID.randomUUID().toString());
        }

        assertThatThrownBy(() -> desk.signIn(user, StaffKit.PASSWORD, UUID.randomUUID().toString()))
                .isInstanceOf(SignInBlockedException.class);
        assertThat(desk.signIn(user, StaffKit.PASSWORD, address).user()).isEqualTo(user);
    }

    @Test
    void takesAHouseholdForOneAddress() {
        var user = nobody();
        var household = "2001:db8:" + Integer.toHexString(user.hashCode() & 0xffff) + ":9::";
        for (int i = 0; i < 5; i++) {
            var from = household + i;
            assertThatThrownBy(() -> desk.signIn(user, "wrong", from)).isInstanceOf(SignInFailedException.class);
        }

        assertThatThrownBy(() -> desk.signIn(user, "wrong", household + "ffff"))
                .isInstanceOf(SignInBlockedException.class);
    }

    @Test
    void hashesNoMorePasswordsAtOnceThanHalfTheMachineCan() throws Exception {
        var slow = new SlowEncoder();
        var anotherDesk = new SignInDesk(members, attempts, slow, audit);
        try (var threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 8; i++) {
                threads.submit(() -> anotherDesk.signIn(nobody(), "any", UUID.randomUUID().toString()));
            }
        }

        assertThat(slow.most.get()).isBetween(1, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Test
    void blocksAnAddressThatTriesManyNames() {
        for (int i = 0; i < 50; i++) {
            attempts.begin(nobody(), address);
        }

        assertThatThrownBy(() -> attempts.begin(nobody(), address)).isInstanceOf(SignInBlockedException.class);
    }

    @Test
    void writesEachTryIntoTheAuditBook() {
        var user = staff.hire(Role.SALES);
        fail(user);
        desk.signIn(user, StaffKit.PASSWORD, address);

        assertThat(jdbc.sql("select action from staff_audit where who = ? order by id").param(user).query(String.class)
                .list())
                .containsExactly("sign-in-failed", "sign-in");
    }

    @Test
    void neverKeepsOrPrintsAPassword() {
        var user = staff.hire(Role.SALES);

        assertThat(jdbc.sql("select password_hash from staff_member where user_name = ?").param(user)
                .query(String.class).single())
                .startsWith("{bcrypt}$2a$");
        assertThat(new NewMember(user, "Name", Role.SALES, StaffKit.PASSWORD).toString())
                .doesNotContain(StaffKit.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "aaaaaaaaaaaaaaaa", "MyPassword-2026", "seller-of-things-1", "demo-owner-demo"})
    void refusesPasswordsThatAreEasyToGuess(String weak) {
        assertThatThrownBy(() -> accounts.hire(new NewMember("Seller", "Name", Role.SALES, weak)))
                .isInstanceOfSatisfying(WeakPasswordException.class, refusal -> {
                    assertThat(said(refusal, Locale.ENGLISH)).startsWith("A staff password ");
                    assertThat(said(refusal, Locale.of("km"))).startsWith("ពាក្យសម្ងាត់បុគ្គលិក");
                });
    }

    @Test
    void refusesAPasswordLongerThanItsHashCanTell() {
        var long80 = "Long and longer, 1234567890 ".repeat(3).substring(0, 80);

        assertThatThrownBy(() -> accounts.hire(new NewMember("long", "Name", Role.SALES, long80)))
                .isInstanceOfSatisfying(WeakPasswordException.class,
                        refusal -> assertThat(said(refusal, Locale.ENGLISH))
                                .isEqualTo("A staff password has 72 bytes or fewer; a Khmer letter takes three."));
    }

    @Test
    void tellsWhoStartsAShopInBothLanguagesWhyTheOwnersPasswordIsRefused() {
        assertThatThrownBy(() -> new FirstOwner(accounts, texts, "chief", "short").hire())
                .isInstanceOf(NoOwnerException.class)
                .hasMessage("SHOP_OWNER_PASSWORD is refused. A staff password has 12 characters or more.\n"
                        + "មិនអាចប្រើ SHOP_OWNER_PASSWORD នេះបានទេ។ ពាក្យសម្ងាត់បុគ្គលិកត្រូវមានយ៉ាងតិច 12 តួអក្សរ។");
    }

    private String said(WeakPasswordException refusal, Locale language) {
        return texts.getMessage(refusal.wording(), refusal.facts().toArray(), language);
    }

    @Test
    void namesMembersForOthersToShow() {
        var user = staff.hire(Role.SALES);

        assertThat(accounts.names(List.of(user, "customer"))).containsExactly(Map.entry(user, "Test SALES"));
    }

    private void fail(String user) {
        assertThatThrownBy(() -> desk.signIn(user, "Not the password at all", address))
                .isInstanceOf(SignInFailedException.class);
    }

    private ResultActions signIn(String user, String password) throws Exception {
        return mvc.perform(post(ApiPaths.SESSION).with(request -> {
            request.setRemoteAddr(address);
            return request;
        }).contentType(MediaType.APPLICATION_JSON)
                .content("{\"user\": \"%s\", \"password\": \"%s\"}".formatted(user, password)));
    }

    private static Object detail(ResultActions answer) throws Exception {
        return JsonPath.read(answer.andReturn().getResponse().getContentAsString(), "$.detail");
    }

    private static String nobody() {
        return "nobody-" + UUID.randomUUID();
    }

    private static class SlowEncoder implements PasswordEncoder {

        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String encode(CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            LockSupport.parkNanos(100_000_000);
            now.decrementAndGet();
            return false;
        }
    }

    private static class CountingEncoder implements PasswordEncoder {

        private int compared;

        @Override
        public String encode(CharSequence password) {
            return "hash";
        }

        @Override
        public boolean matches(CharSequence password, String hash) {
            compared++;
            return false;
        }
    }
}
