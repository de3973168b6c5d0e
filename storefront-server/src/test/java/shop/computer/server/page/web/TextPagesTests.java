package shop.computer.server.page.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;

@ServerTest
class TextPagesTests {

    @Autowired
    private MockMvc browser;

    @ParameterizedTest
    @CsvSource({"/about, About us", "/km/about, អំពីយើង", "/contact, Contact", "/km/contact, ទំនាក់ទំនង",
            "/delivery, Delivery", "/km/delivery, ការដឹកជញ្ជូន", "/warranty, Warranty and returns",
            "/km/warranty, ការធានា និងការប្តូរទំនិញ", "/privacy, Privacy", "/km/privacy, ឯកជនភាព"})
    void speaksBothLanguagesAndIsLinkedFromEveryPage(String page, String title) throws Exception {
        assertThat(page(page)).contains("<h1>" + title + "</h1>");
        assertThat(page(page.startsWith("/km") ? "/km/cart" : "/cart")).contains("href=\"" + page + "\"");
    }

    @Test
    void saysHowTheShopIsReachedAndOnlyThat() throws Exception {
        assertThat(page("/contact")).contains("href=\"tel:+85512345678\"", "href=\"https://t.me/test_shop\"")
                .doesNotContain("Facebook", "Show on a map");
    }

    @Test
    void saysWhatADeliveryCostsInEachProvince() throws Exception {
        assertThat(page("/delivery")).contains("Phnom Penh", "$1.50", "Siem Reap", "Kep");
        assertThat(page("/km/delivery")).contains("សៀមរាប", "$1.50");
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
