package shop.computer.server.promotion.admin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static shop.computer.server.promotion.CouponKit.rules;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;
import shop.computer.api.promotion.CouponRules;
import shop.computer.api.promotion.NewCoupon;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.staff.StaffKit;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class CouponAdminTests {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private JsonMapper json;

    private String token;

    @BeforeEach
    void signIn() throws Exception {
        token = staff.token(Role.MANAGER);
    }

    @Test
    void makesACouponOnceAndChangesItByVersion() throws Exception {
        add("Admin-Ten", rules(CouponKind.PERCENT, "10", "0")).andExpect(status().isOk())
                .andExpect(jsonPath("$.code").value("ADMIN-TEN")).andExpect(header().string("ETag", "\"0\""));
        add("ADMIN-ten", rules(CouponKind.PERCENT, "10", "0")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("code"));

        change("admin-ten", 0, rules(CouponKind.PERCENT, "15", "0")).andExpect(status().isOk())
                .andExpect(jsonPath("$.rules.value").value(15.0)).andExpect(header().string("ETag", "\"1\""));
        change("admin-ten", 0, rules(CouponKind.PERCENT, "20", "0")).andExpect(status().isPreconditionFailed());
        send(get(ApiPaths.COUPONS + "?limit=1")).andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1));
        send(get(ApiPaths.COUPONS + "/nothing-like-it")).andExpect(status().isNotFound());
    }

    @Test
    void refusesRulesThatMakeNoSense() throws Exception {
        refused("rules.value", rules(CouponKind.PERCENT, "91", "0"));
        refused("rules.value", rules(CouponKind.PERCENT, "10.123", "0"));
        refused("rules.value", rules(CouponKind.AMOUNT, "0", "10"));
        refused("rules.value", rules(CouponKind.FREE_DELIVERY, "1", "0"));
        refused("rules.minimum", rules(CouponKind.AMOUNT, "10", "10"));
        refused("rules.minimum", rules(CouponKind.PERCENT, "10", "-1"));
        refused("rules.mostUses", rules(CouponKind.PERCENT, "10", "0", 0, null));
        add("no", rules(CouponKind.PERCENT, "10", "0")).andExpect(status().isBadRequest());
    }

    @Test
    void refusesTimesThatNotEveryDatabaseKeeps() throws Exception {
        refused("rules.startsAt", lasting("1970-01-01T00:00:00Z", null));
        refused("rules.startsAt", lasting("1999-12-31T23:59:59Z", null));
        refused("rules.endsAt", lasting("2026-01-01T00:00:00Z", "2038-01-01T00:00:00Z"));
        refused("rules.endsAt", lasting("2026-01-01T00:00:00Z", "2500-01-01T00:00:00Z"));
    }

    private static CouponRules lasting(String start, @Nullable String end) {
        return new CouponRules(CouponKind.PERCENT, BigDecimal.TEN, Money.usd("0"), Instant.parse(start),
                end == null ? null : Instant.parse(end), null, null, true);
    }

    private void refused(String field, CouponRules rules) throws Exception {
        add("REFUSED", rules).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    private ResultActions add(String code, CouponRules rules) throws Exception {
        return send(post(ApiPaths.COUPONS).content(json.writeValueAsString(new NewCoupon(code, rules))));
    }

    private ResultActions change(String code, long seen, CouponRules rules) throws Exception {
        return send(put(ApiPaths.COUPONS + "/" + code).header(HttpHeaders.IF_MATCH, "\"" + seen + "\"")
                .content(json.writeValueAsString(rules)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.header(ApiPaths.SESSION_HEADER, token)
                .header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON));
    }
}
