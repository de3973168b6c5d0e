package shop.computer.server.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.server.order.Orders;

/** Customers who come back to an order: on another device by its number, and to order the same once more. */
@DemoShop
class TrackingIntegrationTests {

    @Autowired
    private Orders orders;

    @Test
    void findsAnOrderByNumberAndPhoneOnAnotherDeviceAndShowsHowFarItIs(Visitors visitors) {
        try (var buyer = visitors.english(); var visitor = visitors.khmerOnAPhone()) {
            putIntoCart(buyer);
            var number = orderInCash(buyer, "012 497 001");

            visitor.open("/track");
            visitor.page.locator("#number").fill(number);
            visitor.page.locator("#phone").fill("+855 12 497 001");
            visitor.page.locator("main button.btn.main").click();
            visitor.page.waitForURL("**/km/orders/" + number);

            assertThat(visitor.order()).isEqualTo(number);
            assertThat(visitor.page.locator("ol.timeline li.done").first()).isVisible();
            assertThat(visitor.page.locator("ol.timeline [aria-current=step]")).isVisible();
            assertThat(visitor.scrollsSideways()).isFalse();
            assertThat(visitor.faults()).isEmpty();
        }
    }

    @Test
    void putsTheGoodsOfAnOrderThatIsOverIntoTheCartAgain(Visitors visitors) {
        try (var buyer = visitors.english()) {
            var sku = putIntoCart(buyer);
            var number = new OrderNumber(orderInCash(buyer, "012 497 002"));
            var again = buyer.page.locator("form[action*='/again'] button");
            assertThat(again).hasCount(0);
            orders.take(number, new TakeStep(OrderStatus.CANCELLED, "The customer called"),
                    orders.detail(number).summary().version(), "test");

            buyer.page.reload();
            again.click();
            buyer.page.waitForURL("**/cart*");

            assertThat(buyer.page.locator("[data-line='" + sku + "']")).isVisible();
            assertThat(buyer.page.locator("header [data-cart-count]")).hasText("1");
            assertThat(buyer.faults()).isEmpty();
        }
    }

    /** @return its SKU */
    private static String putIntoCart(Visitor buyer) {
        buyer.goToAProduct("memory");
        buyer.putIntoCart();
        return buyer.page.locator("[data-line]").getAttribute("data-line");
    }

    /** @return its number */
    private static String orderInCash(Visitor buyer, String phone) {
        buyer.goToCheckout();
        buyer.fillIn("Chan Again", phone);
        buyer.pickUp();
        buyer.page.locator("input[name=pay][value=cash]").check();
        buyer.goOn();
        buyer.placeButton().click();
        buyer.page.waitForURL("**/orders/**");
        return buyer.order();
    }
}
