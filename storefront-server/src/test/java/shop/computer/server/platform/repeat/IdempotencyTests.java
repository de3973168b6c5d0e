package shop.computer.server.platform.repeat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.platform.rest.ProbeController;
import shop.computer.server.staff.StaffKit;

@ServerTest
class IdempotencyTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private IdempotencyKeys keys;

    private final String key = UUID.randomUUID().toString();
    private final String subject = UUID.randomUUID().toString();
    private String token;

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.OWNER);
    }

    @Test
    void doesARepeatedWriteOnceAndAnswersTheSameAgain() throws Exception {
        write(key, "").andExpect(status().isCreated()).andExpect(header().doesNotExist("Idempotency-Replayed"));

        write(key, "").andExpect(status().isCreated()).andExpect(header().string("Idempotency-Replayed", "true"))
                .andExpect(header().string(HttpHeaders.ETAG, "\"3\""))
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "application/json"))
                .andExpect(jsonPath("$.name").value(subject));

        assertThat(effects()).isOne();
    }

    @Test
    void doesTwoWritesWithTwoKeysTwice() throws Exception {
        write(key, "");
        write(UUID.randomUUID().toString(), "");

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void keepsTheKeysOfTwoMembersApart() throws Exception {
        write(key, "");
        token = staff.token(Role.OWNER);
        write(key, "").andExpect(header().doesNotExist("Idempotency-Replayed"));

        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void refusesAKeyThatStandsForAnotherRequest() throws Exception {
        write(key, "");

        write(key, "other").andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:idempotency-key-reused"));
        assertThat(effects()).isOne();
    }

    @Test
    void refusesAWriteWithoutAKey() throws Exception {
        mvc.perform(post(ProbeController.PATH + "/effects").param("subject", subject).header(ApiPaths.SESSION_HEADER,
                token))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:idempotency-key-required"));
        assertThat(effects()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a space in it", "ខ្មែរខ្មែរខ្មែរ"})
    void refusesAKeyOfTheWrongForm(String wrong) throws Exception {
        write(wrong, "").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:bad-request"));
        assertThat(effects()).isZero();
    }

    @Test
    void undoesAWriteThatFailsAfterItsEffectAndFreesTheKey() throws Exception {
        write(key, "fail").andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:internal"));
        assertThat(effects()).isZero();

        write(key, "").andExpect(status().isCreated());
        assertThat(effects()).isOne();
    }

    @Test
    void turnsATwinAwayAtOnceWhileTheFirstIsAtWork() throws Exception {
        ProbeController.holdUp = new CountDownLatch(1);
        try (var threads = Executors.newCachedThreadPool()) {
            var first = threads.submit(() -> write(key, "wait").andReturn().getResponse());
            waitForClaim();

            write(key, "wait").andExpect(status().isConflict())
                    .andExpect(jsonPath("$.type").value("urn:computer-shop:problem:still-running"));
            ProbeController.holdUp.countDown();

            assertThat(first.get().getStatus()).isEqualTo(201);
        }
        write(key, "wait").andExpect(status().isCreated()).andExpect(header().string("Idempotency-Replayed", "true"));
        assertThat(effects()).isOne();
    }

    @Test
    void lets20TwinsAtTheSameMomentDoItOnce() throws Exception {
        try (var threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 20; i++) {
                threads.submit(() -> write(key, ""));
            }
        }

        assertThat(effects()).isOne();
    }

    @Test
    void takesOverFromAHolderWhoDied() throws Exception {
        var who = staff.hire(Role.OWNER);
        keys.claim(who, key, "hash");
        jdbc.sql("""
                update idempotency_key set lease_until = timestampadd(second, -1, current_timestamp(6))
                where idempotency_key = ?""").param(key).update();

        assertThat(keys.claim(who, key, "hash")).isInstanceOf(Claim.Mine.class);
        assertThat(keys.claim(who, key, "hash")).isInstanceOf(Claim.Running.class);
    }

    @Test
    void keepsAnAnswerForSevenDays() throws Exception {
        write(key, "");
        age(6);
        keys.sweep();
        write(key, "").andExpect(header().string("Idempotency-Replayed", "true"));

        age(8);
        keys.sweep();
        write(key, "").andExpect(header().doesNotExist("Idempotency-Replayed"));
    }

    @Test
    void writesEachWriteIntoTheAuditBook() throws Exception {
        write(key, "");
        write(key, "");

        assertThat(jdbc.sql("select count(*) from staff_audit where subject = ? and action = 'POST' and who ="
                + " (select who from idempotency_key where idempotency_key = ?)")
                .params(ProbeController.PATH + "/effects", key).query(Integer.class).single()).isOne();
    }

    private ResultActions write(String withKey, String then) throws Exception {
        return mvc.perform(
                post(ProbeController.PATH + "/effects?subject=" + subject).content(then.equals("fail") ? "" : then)
                        .header("X-Then", then).header(ApiPaths.SESSION_HEADER, token)
                        .header(ApiPaths.IDEMPOTENCY_HEADER, withKey));
    }

    private int effects() {
        return jdbc.sql("select count(*) from staff_audit where subject = ?").param(subject).query(Integer.class)
                .single();
    }

    private void age(int days) {
        jdbc.sql("update idempotency_key set created_at = ? where idempotency_key = ?")
                .params(LocalDateTime.now(ZoneOffset.UTC).minusDays(days), key).update();
    }

    private void waitForClaim() throws InterruptedException {
        while (jdbc.sql("select count(*) from idempotency_key where idempotency_key = ?").param(key)
                .query(Integer.class).single() == 0) {
            Thread.sleep(10);
        }
    }
}
