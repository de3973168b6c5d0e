package shop.computer.server.order.web.track;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.Visitor;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.Orders;

@ServerTest
class PaperPagesTests {

    @Autowired
    private MockMvc server;

    @Autowired
    private Orders orders;

    @Autowired
    private OrderLinks links;

    @Autowired
    private ApplicationContext context;

    private ShopKit kit;

    @BeforeEach
    void makeKit() {
        kit = new ShopKit(context);
    }

    @ParameterizedTest
    @CsvSource({"'', Invoice, Not paid yet", "/km, វិក្កយបត្រ, មិនទាន់បង់ប្រាក់"})
    void isAnInvoiceUntilTheOrderIsPaid(String language, String title, String payment) throws Exception {
        var number = kit.orderInCash();

        paper(language, number).andExpect(status().isOk())
                .andExpect(content().string(containsString("data-paper=\"invoice\"")))
                .andExpect(content().string(containsString("<h1>" + title + "</h1>")))
                .andExpect(content().string(containsString(payment)))
                .andExpect(header().string("X-Robots-Tag", "noindex"));
        new Visitor(server).get("/orders/" + number + "?key=" + links.key(number))
                .andExpect(content().string(containsString("Print the invoice")));
    }

    @ParameterizedTest
    @CsvSource({"'', Receipt, <br>Paid ", "/km, បង្កាន់ដៃ, <br>បានបង់នៅ"})
    void isAReceiptOnceTheOrderIsPaid(String language, String title, String payment) throws Exception {
        var number = kit.order();
        kit.pay(number);

        paper(language, number).andExpect(content().string(containsString("data-paper=\"receipt\"")))
                .andExpect(content().string(containsString("<h1>" + title + "</h1>")))
                .andExpect(content().string(containsString(payment)));
    }

    @Test
    void saysTheSumsOfTheOrderInBothCurrencies() throws Exception {
        var number = kit.order();
        var order = orders.detail(number);

        paper("", number).andExpect(content().string(containsString("data-usd=\"" + order.total().amount() + "\"")))
                .andExpect(content().string(containsString("data-khr=\"" + order.totalRiel().amount() + "\"")));
    }

    @Test
    void isNotThereForAnOrderThatCameToNothing() throws Exception {
        var number = kit.orderInCash();
        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "The customer called"),
                orders.detail(number).summary().version(), "test");

        paper("", number).andExpect(status().isNotFound());
        new Visitor(server).get("/orders/" + number + "?key=" + links.key(number))
                .andExpect(content().string(not(containsString("/paper"))));
    }

    @Test
    void isNotThereWithoutTheKey() throws Exception {
        var number = kit.order();

        new Visitor(server).get("/orders/" + number + "/paper").andExpect(status().isNotFound());
    }

    private ResultActions paper(String language, OrderNumber number) throws Exception {
        return new Visitor(server).get(language + "/orders/" + number + "/paper?key=" + links.key(number));
    }
}
