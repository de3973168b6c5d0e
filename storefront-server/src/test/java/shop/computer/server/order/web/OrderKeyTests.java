package shop.computer.server.order.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.OrderNumber;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.order.OrderLinks;

@ServerTest
class OrderKeyTests {

    private final OrderLinks links;
    private final MockMvc shop;
    private final ShopKit kit;

    @Autowired
    OrderKeyTests(OrderLinks links, MockMvc shop, ApplicationContext context) {
        this.links = links;
        this.shop = shop;
        this.kit = new ShopKit(context);
    }

    private ResultActions opened(String address) throws Exception {
        return shop.perform(get(address).header("Sec-Fetch-Mode", "navigate"));
    }

    private Cookie cookie(OrderNumber order) {
        return new Cookie("order-key", links.key(order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pay/", "/orders/", "/km/pay/", "/km/orders/"})
    void movesTheKeyFromTheAddressIntoACookieOfThisOrderAlone(String page) throws Exception {
        var order = kit.order();

        var answer = opened(page + order + "?key=" + links.key(order) + "&note=other-form")
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl(page + order + "?note=other-form")).andReturn().getResponse();

        assertThat(answer.getHeaders(HttpHeaders.SET_COOKIE)).filteredOn(cookie -> cookie.startsWith("order-key="))
                .hasSize(4).allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"))
                .anySatisfy(cookie -> assertThat(cookie).contains("Path=" + page + order + ";"));
    }

    @Test
    void writesTheNumberAsTheShopDoesSoThatTheCookieFits() throws Exception {
        var order = kit.order();

        opened("/pay/" + order.value().toLowerCase(Locale.ROOT) + "?key=" + links.key(order))
                .andExpect(redirectedUrl("/pay/" + order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pay/", "/orders/", "/km/pay/", "/km/orders/"})
    void opensByCookieAndLinksWithoutTheKey(String page) throws Exception {
        var order = kit.order();

        var shown = shop.perform(get(page + order).cookie(cookie(order))).andExpect(status().isOk()).andReturn()
                .getResponse().getContentAsString();

        assertThat(shown).contains(order.value()).doesNotContain("key=", links.key(order));
    }

    @Test
    void tellsTheStateByCookie() throws Exception {
        var order = kit.order();

        shop.perform(get("/pay/" + order + "/state").cookie(cookie(order))).andExpect(status().isOk());
    }

    @Test
    void redirectsWithoutTheKey() throws Exception {
        var order = kit.orderInCash();

        shop.perform(get("/pay/" + order).cookie(cookie(order))).andExpect(redirectedUrl("/orders/" + order));
    }

    @Test
    void opensNothingByTheCookieOfAnotherOrderOrAWrongKey() throws Exception {
        var order = kit.order();

        shop.perform(get("/pay/" + order).cookie(cookie(kit.order()))).andExpect(status().isNotFound());
        opened("/pay/" + order + "?key=AAAA").andExpect(status().isNotFound())
                .andExpect(header().doesNotExist(HttpHeaders.LOCATION));
        opened("/pay/" + order).andExpect(status().isNotFound());
    }

    @Test
    void letsProgramsKeepTheKeyInTheAddress() throws Exception {
        var order = kit.order();

        shop.perform(get("/pay/" + order).param("key", links.key(order))).andExpect(status().isOk());
    }
}
