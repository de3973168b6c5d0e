package shop.computer.server.order.web.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.ApiPaths;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.review.PaymentReview;
import shop.computer.api.payment.review.ReviewKind;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;
import shop.computer.server.payment.Payments;
import shop.computer.server.payment.review.ReviewBook;
import shop.computer.server.staff.StaffKit;

/** What a customer may do on the pay page beside paying: show a picture, choose the currency. */
@ServerTest
class ProofPagesTests {

    @Autowired
    private Orders orders;
    @Autowired
    private OrderLinks links;
    @Autowired
    private Payments payments;
    @Autowired
    private ReviewBook reviews;
    @Autowired
    private StaffKit staff;
    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationContext context;

    private OrderNumber anOrder() {
        var kit = new ShopKit(context);
        return orders.place(kit.wish(kit.cart(2, kit.product("100", 5)), "200"));
    }

    private static byte[] picture() throws IOException {
        var picture = new BufferedImage(90, 80, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 90; x += 10) {
            for (int y = 0; y < 80; y += 10) {
                var pen = picture.createGraphics();
                pen.setColor(new Color(ThreadLocalRandom.current().nextInt(0xFFFFFF)));
                pen.fillRect(x, y, 10, 10);
                pen.dispose();
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }

    private ResultActions show(OrderNumber order, String key, byte[] bytes) throws Exception {
        return new Visitor(browser).upload("/pay/" + order + "/picture",
                new MockMultipartFile("picture", "../receipt.png", "image/png", bytes), "key", key);
    }

    private void shown(OrderNumber order, byte[] bytes, String word) throws Exception {
        show(order, links.key(order), bytes).andExpect(redirectedUrlPattern("/pay/" + order + "?key=*&shown=" + word));
    }

    @Test
    void opensAReviewForAPictureAndNeverPaysAnything() throws Exception {
        var order = anOrder();

        shown(order, picture(), "taken");

        assertThat(payments.summary(order).status()).isEqualTo(PaymentStatus.WAITING);
        assertThat(reviews.of(order)).singleElement().satisfies(review -> {
            assertThat(review.kind()).isEqualTo(ReviewKind.SCREENSHOT);
            assertThat(review.flagged()).isFalse();
        });
        browser.perform(get("/pay/" + order).param("key", links.key(order)).param("shown", "taken"))
                .andExpect(content().string(containsString("We have your picture.")));
    }

    @Test
    void flagsAPictureThatAnotherOrderShowedBefore() throws Exception {
        var picture = picture();
        shown(anOrder(), picture, "taken");
        var order = anOrder();

        shown(order, picture, "taken");

        assertThat(reviews.of(order)).singleElement().extracting(PaymentReview::flagged).isEqualTo(true);
    }

    @Test
    void takesFivePicturesOfAnOrderAndTheSameOneOnce() throws Exception {
        var order = anOrder();
        var first = picture();
        shown(order, first, "taken");
        shown(order, first, "taken");
        for (int i = 0; i < 4; i++) {
            shown(order, picture(), "taken");
        }

        shown(order, picture(), "enough");
        shown(order, "no picture".getBytes(StandardCharsets.UTF_8), "not-a-picture");

        assertThat(reviews.of(order)).hasSize(5);
    }

    @Test
    void isClosedToWhoeverHasNotTheLink() throws Exception {
        var order = anOrder();

        show(order, "wrong", picture()).andExpect(status().isNotFound());
        new Visitor(browser).post("/pay/" + order + "/currency", "currency", "KHR").andExpect(status().isNotFound());

        assertThat(reviews.of(order)).isEmpty();
    }

    @Test
    void showsThePictureToWhoeverDecidesAboutMoneyAndNobodyElse() throws Exception {
        var order = anOrder();
        shown(order, picture(), "taken");
        var path = ApiPaths.PAYMENT_PICTURES + "/" + reviews.of(order).getFirst().picture();

        browser.perform(get(path).header(ApiPaths.SESSION_HEADER, staff.token(Role.MANAGER))).andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "image/jpeg"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        browser.perform(get(path).header(ApiPaths.SESSION_HEADER, staff.token(Role.SALES)))
                .andExpect(status().isForbidden());
        browser.perform(get(path)).andExpect(status().isUnauthorized());
    }

    @Test
    void makesACodeInRielOverWhatThePageShowsAndGoesBackToDollars() throws Exception {
        var order = anOrder();
        var shown = orders.detail(order).totalRiel();

        payIn(order, "KHR");
        assertThat(payments.card(order).orElseThrow().amount()).isEqualTo(shown);
        payIn(order, "KHR");
        assertThat(payments.attempts(order)).hasSize(2).last()
                .satisfies(attempt -> assertThat(attempt.worth()).isEqualTo(Money.usd("200")));
        payIn(order, "USD");

        assertThat(payments.card(order).orElseThrow().amount()).isEqualTo(Money.usd("200"));
        assertThat(payments.attempts(order)).extracting(attempt -> attempt.asked().currency())
                .containsExactly(Currency.USD, Currency.KHR, Currency.USD);
        for (int i = 0; i < 10; i++) {
            payIn(order, i % 2 == 0 ? "KHR" : "USD");
        }
        assertThat(payments.attempts(order)).hasSize(8);
    }

    private void payIn(OrderNumber order, String currency) throws Exception {
        new Visitor(browser).post("/pay/" + order + "/currency", "key", links.key(order), "currency", currency)
                .andExpect(redirectedUrlPattern("/pay/" + order + "?key=*"));
    }
}
