package shop.computer.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.Phone;
import shop.computer.server.order.OrderChanged;
import shop.computer.server.order.OrderRenewal;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PlaceOrder;
import shop.computer.server.payment.PaymentExpired;

/** What a customer is written about the steps of an order. */
@ServerTest
class StepMailsTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Orders orders;
    @Autowired
    private FakeMailServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate inOneTransaction;

    private ShopKit kit;
    private String email;

    @BeforeEach
    void somebodyNew() {
        kit = new ShopKit(context);
        email = "step-%d@example.com".formatted(SERIAL.incrementAndGet());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Your order %s is ready | Street 271, Sangkat Tuol Tumpung, Phnom Penh | Every day 8:00 to 19:00
            km | ការបញ្ជាទិញ %s រួចរាល់ហើយ | ផ្លូវ 271 សង្កាត់ទួលទំពូង រាជធានីភ្នំពេញ | រាល់ថ្ងៃ ម៉ោង 8:00 ដល់ 19:00""")
    void saysWhereAndWhenTheGoodsAreToBePickedUp(String language, String subject, String where, String when)
            throws Exception {
        var number = place(Handover.PICK_UP, PaymentMethod.KHQR, Locale.of(language));
        kit.pay(number);
        heard(number);

        take(number, OrderStatus.PREPARING, OrderStatus.READY);

        var mail = last(number);
        assertThat(mail.getSubject()).isEqualTo(subject.formatted(number));
        assertThat(MailText.of(mail).text().replace('\u00a0', ' ')).contains(where, when);
        assertThat(MailText.of(mail).html().replace('\u00a0', ' ')).contains(where, when);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Your order %s is on the way | You pay in cash when you receive them
            km | ការបញ្ជាទិញ %s កំពុងដឹកជញ្ជូន | អ្នកបង់ប្រាក់សុទ្ធពេលទទួលទំនិញ""")
    void saysThatTheGoodsAreOnTheWay(String language, String subject, String how) throws Exception {
        var number = place(Handover.DELIVERY, PaymentMethod.CASH, Locale.of(language));

        take(number, OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.SHIPPED);

        var mail = last(number);
        assertThat(mail.getSubject()).isEqualTo(subject.formatted(number));
        assertThat(MailText.of(mail).text()).contains(how);
    }

    @Test
    void saysSoAgainIfAnotherCodeRanOut() {
        var number = place(Handover.PICK_UP, PaymentMethod.KHQR, Locale.ENGLISH);
        heard(number);
        kit.letTimePass(number);
        tell(new PaymentExpired(number));
        heard(number);
        context.getBean(OrderRenewal.class).renew(number);
        heard(number);

        kit.letTimePass(number);
        tell(new PaymentExpired(number));
        heard(number);

        assertThat(server.mailsTo(email)).hasSize(3);
        assertThat(state(number, "EXPIRED-2")).isEqualTo("SENT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Your order %s has ended | do not pay again
            km | ការបញ្ជាទិញ %s បានបញ្ចប់ | សូមកុំបង់ម្តងទៀត""")
    void saysThatTheTimeToPayIsOver(String language, String subject, String advice) throws Exception {
        var number = place(Handover.PICK_UP, PaymentMethod.KHQR, Locale.of(language));
        heard(number);

        kit.letTimePass(number);
        inOneTransaction.executeWithoutResult(_ -> events.publishEvent(new PaymentExpired(number)));

        var mail = last(number);
        assertThat(mail.getSubject()).isEqualTo(subject.formatted(number));
        assertThat(MailText.of(mail).text()).contains(advice).doesNotContain("our counter");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Your order %s was cancelled | Nothing is to be paid.
            km | ការបញ្ជាទិញ %s បានបោះបង់ | មិនត្រូវបង់ប្រាក់ទេ។""")
    void saysThatAnOrderWithoutMoneyWasCancelled(String language, String subject, String words) throws Exception {
        var number = place(Handover.PICK_UP, PaymentMethod.CASH, Locale.of(language));
        heard(number);

        take(number, OrderStatus.CANCELLED);

        var mail = last(number);
        assertThat(mail.getSubject()).isEqualTo(subject.formatted(number));
        assertThat(MailText.of(mail).text()).contains(words).doesNotContain("Changed their mind");
    }

    @Test
    void tellsNobodyToComeForGoodsThatTheyHaveAlready() throws Exception {
        var number = place(Handover.PICK_UP, PaymentMethod.CASH, Locale.ENGLISH);
        take(number, OrderStatus.CONFIRMED, OrderStatus.PREPARING);
        server.refuse(email);
        take(number, OrderStatus.READY);
        refused(number, "READY");
        take(number, OrderStatus.COMPLETED);

        server.acceptAgain(email);
        tell(new OrderChanged(number, OrderStatus.PREPARING, OrderStatus.READY, null));

        assertThat(state(number, "READY")).isEqualTo("GIVEN_UP");
        assertThat(server.mailsTo(email)).hasSize(2);
    }

    @Test
    void tellsOnceOfAStepThatItHearsOfTwice() throws Exception {
        var number = place(Handover.PICK_UP, PaymentMethod.CASH, Locale.ENGLISH);
        take(number, OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.READY);
        var before = server.mailsTo(email).size();

        tell(new OrderChanged(number, OrderStatus.PREPARING, OrderStatus.READY, null));
        heard(number);

        assertThat(server.mailsTo(email)).hasSize(before);
    }

    private OrderNumber place(Handover handover, PaymentMethod method, Locale language) {
        var cart = kit.cart(1, kit.product("100", 5));
        var plain = handover == Handover.PICK_UP ? kit.wish(cart, "100") : kit.wishInCash(cart, "101.50");
        var contact = new Contact("Step Reader",
                new Phone("+8551%08d".formatted(80_000_000 + SERIAL.incrementAndGet())), email);
        return orders.place(new PlaceOrder(cart, UUID.randomUUID().toString(), contact, handover, plain.address(),
                method, plain.totalSeen(), language, null));
    }

    private void take(OrderNumber number, OrderStatus... steps) {
        Arrays.stream(steps).forEach(step -> {
            var why = step == OrderStatus.CANCELLED ? "Changed their mind" : null;
            orders.take(number, new TakeStep(step, why), orders.detail(number).version(), "sok");
            if (server.takes(email)) {
                heard(number);
            }
        });
    }

    private void tell(Object event) {
        inOneTransaction.executeWithoutResult(_ -> events.publishEvent(event));
    }

    /** The newest mail once everybody has heard everything. */
    private MimeMessage last(OrderNumber number) {
        heard(number);
        return server.mailsTo(email).getLast();
    }

    private void heard(OrderNumber number) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> jdbc.sql(
                "select count(*) from event_publication where completion_date is null and serialized_event like ?")
                .param("%" + number.value() + "%").query(Long.class).single() == 0);
    }

    /** Waits until the mail server has said no and nobody is about to send it any more. */
    private void refused(OrderNumber number, String kind) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> jdbc.sql("""
                select count(*) from customer_mail where order_number = ? and kind = ? and state = 'WAITING'
                and claimed_until is null""").params(number.value(), kind).query(Long.class).single() == 1);
    }

    private String state(OrderNumber number, String kind) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !stateNow(number, kind).equals("WAITING"));
        return stateNow(number, kind);
    }

    private String stateNow(OrderNumber number, String kind) {
        return jdbc.sql("select state from customer_mail where order_number = ? and kind = ?")
                .params(number.value(), kind).query(String.class).optional().orElse("WAITING");
    }
}
