package shop.computer.server.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.StatementCounter;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Shelf;

@ServerTest
class ArtistTests {

    @Autowired
    private Catalog catalog;

    @Autowired
    private MockMvc browser;

    @Test
    void drawsAProductWhenItsPictureIsFirstAskedForAndKeepsIt() throws Exception {
        var picture = picture(card());

        browser.perform(get(picture)).andExpect(status().isOk()).andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("Cache-Control", containsString("immutable")));
        assertThat(StatementCounter.during(() -> browser.perform(get(picture)).andExpect(status().isOk()))).isZero();
    }

    @Test
    void drawsEachCategory() throws Exception {
        card();

        browser.perform(get(catalog.tree().getFirst().picture())).andExpect(status().isOk())
                .andExpect(content().contentType("image/svg+xml"));
    }

    @Test
    void drawsNothingUnderAnAddressThatIsNotTheProducts() throws Exception {
        var picture = picture(card());
        var last = picture.charAt(picture.length() - 5);
        var other = picture.substring(0, picture.length() - 5) + (last == '0' ? '1' : '0') + ".svg";

        browser.perform(get(other)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/media/art/products/no-such-0123456789.svg", "/media/art/kinds/no-such-1.svg",
            "/media/art/kinds/mice-0.svg", "/media/art/other.svg"})
    void drawsNothingThatIsNotThere(String address) throws Exception {
        browser.perform(get(address)).andExpect(status().isNotFound());
    }

    private Sku card() {
        var category = Shelf.open(catalog, "art-shelf");
        var sku = new Sku("ART-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase());
        catalog.offer(Shelf.card(sku.value(), category, "10.00", 1));
        return sku;
    }

    private String picture(Sku sku) {
        return Objects.requireNonNull(catalog.cards(List.of(sku)).get(sku)).picture();
    }
}
