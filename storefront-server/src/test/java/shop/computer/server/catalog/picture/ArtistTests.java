package shop.computer.server.catalog.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
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

    private static final Pattern PREVIEW = Pattern
            .compile("property=\"og:image\" content=\"https?://[a-z0-9.:]+(/media/[^\"]+)\"");

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
    void drawsAPreviewForSocialNetworksThatThePageNamesInFull() throws Exception {
        var page = browser.perform(get("/p/" + card().value().toLowerCase(Locale.ROOT))).andReturn().getResponse()
                .getContentAsString();

        var preview = PREVIEW.matcher(page);
        assertThat(preview.find()).isTrue();
        var shown = read(preview.group(1));
        assertThat(shown.getWidth()).isEqualTo(1200);
        assertThat(shown.getHeight()).isEqualTo(630);
        assertThat(shown.getRGB(600, 315)).isNotEqualTo(shown.getRGB(5, 5));
    }

    @Test
    void drawsPointsWithATransparentGroundForMailAndPdf() throws Exception {
        var shown = read(picture(card()).replace(".svg", ".png"));

        assertThat(shown.getWidth()).isEqualTo(600);
        assertThat(shown.getRGB(2, 2)).isZero();
        assertThat(shown.getRGB(300, 250) >>> 24).isEqualTo(255);
    }

    @Test
    void drawsTheSizesOfAGraphicsCard() throws Exception {
        browser.perform(get(picture(card()).replace(".svg", ".sizes.svg"))).andExpect(status().isOk())
                .andExpect(content().string(containsString(">329 mm<")));
    }

    @Test
    void showsBothDrawingsOnThePageEachToBeEnlarged() throws Exception {
        browser.perform(get("/p/" + card().value().toLowerCase(Locale.ROOT)))
                .andExpect(
                        content().string(containsString("popovertarget=\"zoom-2\" title=\"Enlarge picture 2 of 2\"")))
                .andExpect(content().string(containsString("alt=\"Drawing with sizes: ASUS GeForce ")))
                .andExpect(content().string(containsString("href=\"#pic-2\"")));
    }

    private BufferedImage read(String address) throws Exception {
        var bytes = browser.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();
        return ImageIO.read(new ByteArrayInputStream(bytes));
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
