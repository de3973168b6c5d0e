package shop.computer.server.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.OrderNumber;
import shop.computer.api.inventory.Restock;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.TakeStep;
import shop.computer.api.order.remark.AddRemark;
import shop.computer.api.order.remark.Audience;
import shop.computer.api.order.returns.ReturnLine;
import shop.computer.api.order.returns.TakeReturn;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.Phone;
import shop.computer.server.order.OrderLinks;
import shop.computer.server.order.OrderPlaced;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PlaceOrder;
import shop.computer.server.payment.PaymentReceived;

@ServerTest
class CustomerMailsTests {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Orders orders;
    @Autowired
    private OrderLinks links;
    @Autowired
    private FakeMailServer server;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private ApplicationEventPublisher events;
    @Autowired
    private TransactionTemplate inOneTransaction;
    @Autowired
    private IncompleteEventPublications publications;

    private String email;

    @BeforeEach
    void somebodyNew() {
        email = "somebody-%d@example.com".formatted(SERIAL.incrementAndGet());
    }

    @Test
    void thanksForAnOrderWithItsNumberLinesTotalsAndLink() throws Exception {
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        var mail = mail(0);

        var order = orders.detail(number);
        assertThat(mail.getSubject()).isEqualTo("Your order " + number);
        assertThat(mail.getFrom()[0].toString()).contains("Computer Shop");
        assertThat(parts(mail).text()).contains("Hello Mail Reader,").contains(number.value())
                .contains("2 × " + order.lines().getFirst().name())
                .contains("$200.00").contains("៛").contains("http://localhost")
                .contains("/orders/" + number + "?key=" + links.key(number));
        assertThat(parts(mail).html()).contains("lang=\"en\"").contains("$200.00").contains(links.key(number))
                .doesNotContain("<script");
    }

    @Test
    void writesInTheLanguageOfTheOrder() throws Exception {
        var number = place(PaymentMethod.KHQR, Locale.of("km"));

        var mail = mail(0);

        assertThat(mail.getSubject()).isEqualTo("ការបញ្ជាទិញរបស់អ្នក " + number);
        assertThat(parts(mail).text()).contains("សូមអរគុណ").contains("/km/orders/" + number);
        assertThat(parts(mail).html()).contains("lang=\"km\"");
    }

    @Test
    void writesAgainWhenTheOrderIsConfirmed() throws Exception {
        var number = place(PaymentMethod.CASH, Locale.ENGLISH);
        mail(0);

        orders.take(number, new TakeStep(OrderStatus.CONFIRMED, null), orders.detail(number).version(), "sok");

        assertThat(mail(1).getSubject()).isEqualTo("Your order " + number + " is confirmed");
    }

    @Test
    void tellsThatTheMoneyOfACancelledOrderGoesBack() throws Exception {
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);
        mail(0);
        new ShopKit(context).pay(number);
        assertThat(mail(1).getSubject()).isEqualTo("Your order " + number + " is confirmed");

        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "Broken in the house"),
                orders.detail(number).version(), "sok");

        assertThat(mail(2).getSubject()).isEqualTo("You get money back for your order " + number);
        assertThat(parts(mail(2)).text()).contains("your order was cancelled. Your money goes back to you")
                .doesNotContain("our counter");
        waitUntil(() -> open(number) == 0);
        assertThat(server.mailsTo(email)).hasSize(3);
    }

    @Test
    void tellsThatAPartOfThePriceIsStillToBePaid() throws Exception {
        var number = place(PaymentMethod.KHQR, Locale.of("km"));
        mail(0);
        new ShopKit(context).payOther(number, "150");

        inOneTransaction.executeWithoutResult(_ -> events.publishEvent(new PaymentReceived(number)));

        assertThat(List.of(mail(1).getSubject(), mail(2).getSubject()))
                .contains("ការបញ្ជាទិញ " + number + " នៅខ្វះប្រាក់មួយផ្នែក");
    }

    @Test
    void sendsLaterWhatTheMailServerDidNotTake() throws Exception {
        server.refuse(email);
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);
        waitUntil(() -> failed(number) == 1);
        assertThat(orders.detail(number).summary().status()).isEqualTo(OrderStatus.PLACED);

        server.acceptAgain(email);
        publications.resubmitIncompletePublications(
                publication -> publication.getEvent().toString().contains(number.value()));

        assertThat(mail(0).getSubject()).contains(number.value());
        waitUntil(() -> failed(number) == 0);
    }

    @Test
    void confirmsNoOrderThatWasCancelledMeanwhile() throws Exception {
        var number = place(PaymentMethod.CASH, Locale.ENGLISH);
        mail(0);
        waitUntil(() -> open(number) == 0);
        server.refuse(email);
        orders.take(number, new TakeStep(OrderStatus.CONFIRMED, null), orders.detail(number).version(), "sok");
        waitUntil(() -> failed(number) == 1);
        orders.take(number, new TakeStep(OrderStatus.CANCELLED, "changed their mind"),
                orders.detail(number).version(), "sok");

        server.acceptAgain(email);
        publications.resubmitIncompletePublications(
                publication -> publication.getEvent().toString().contains(number.value()));

        waitUntil(() -> open(number) == 0);
        assertThat(subjects()).containsExactly("Your order " + number, "Your order " + number + " was cancelled");
    }

    @Test
    void asksNobodyToPayAgainWhoseMoneyIsLookedAt() throws Exception {
        server.refuse(email);
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);
        waitUntil(() -> failed(number) == 1);
        jdbc.sql("update payment_request set status = 'REVIEW' where order_number = ?").param(number.value()).update();

        server.acceptAgain(email);
        publications.resubmitIncompletePublications(
                publication -> publication.getEvent().toString().contains(number.value()));

        assertThat(parts(mail(0)).text()).contains("do not pay again").doesNotContain("time to pay by KHQR");
    }

    @ParameterizedTest
    @CsvSource({"en, A message about your order", "km, សារអំពីការបញ្ជាទិញ"})
    void passesOnWhatStaffWriteToTheCustomerAndNothingElse(String language, String subject) throws Exception {
        var number = place(PaymentMethod.CASH, Locale.of(language));
        mail(0);

        orders.remark(number, new AddRemark("Looks like fraud", Audience.STAFF), "sok");
        orders.remark(number, new AddRemark("Board is <here> on\nFriday", Audience.CUSTOMER), "sok");
        orders.remark(number, new AddRemark("It came early", Audience.CUSTOMER), "sok");

        waitUntil(() -> open(number) == 0);
        assertThat(server.mailsTo(email)).hasSize(3);
        var told = mailThatSays("Board is <here> on");
        assertThat(told.getSubject()).startsWith(subject);
        assertThat(parts(told).text()).contains("/orders/" + number);
        assertThat(parts(told).html()).contains("Board is &lt;here&gt; on");
        assertThat(parts(mailThatSays("It came early")).text()).doesNotContain("fraud");
    }

    @Test
    void sendsACreditNoteForEachReturn() throws Exception {
        var number = place(PaymentMethod.CASH, Locale.ENGLISH);
        for (var step : List.of(OrderStatus.CONFIRMED, OrderStatus.PREPARING, OrderStatus.READY,
                OrderStatus.COMPLETED)) {
            orders.take(number, new TakeStep(step, null), orders.detail(number).version(), "sok");
        }
        waitUntil(() -> open(number) == 0);

        takeOneBack(number);
        takeOneBack(number);

        waitUntil(() -> open(number) == 0);
        var notes = orders.detail(number).papers().returns();
        assertThat(subjects()).filteredOn(subject -> subject.endsWith("back")).hasSize(2);
        for (var note : notes) {
            var mail = mailThatSays("Credit note " + note.number());
            assertThat(mail.getSubject()).isEqualTo("We took goods of your order " + number + " back");
            assertThat(parts(mail).text()).contains("You get back: $100.00").doesNotContain("{");
            assertThat(parts(mail).html()).contains("Credit note " + note.number());
        }
    }

    private void takeOneBack(OrderNumber number) {
        orders.takeBack(number,
                new TakeReturn(List.of(new ReturnLine(1, 1, Restock.RESTOCK, List.of())), null, "Does not fit"),
                orders.detail(number).version(), "sok");
    }

    @Test
    void sendsNothingTwiceWhenItHearsTwice() throws Exception {
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);
        mail(0);
        waitUntil(() -> open(number) == 0);

        inOneTransaction.executeWithoutResult(_ -> events.publishEvent(new OrderPlaced(number)));

        waitUntil(() -> open(number) == 0);
        assertThat(server.mailsTo(email)).hasSize(1);
    }

    @Test
    void keepsWhyAMailWaits() throws Exception {
        server.refuse(email);
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        waitUntil(() -> count("serialized_event like ? and last_cause = 'AWAY MailWaitsException'", number) == 1);
    }

    @Test
    void leavesAMailToWhoeverIsSendingItAndSendsItIfThatOneDied() throws Exception {
        server.refuse(email);
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);
        waitUntil(() -> failed(number) == 1);
        server.acceptAgain(email);
        claimUntil(number, "timestampadd(minute, 1, current_timestamp(6))");

        tellAgain(number);
        waitUntil(() -> failed(number) == 1);
        assertThat(server.mailsTo(email)).isEmpty();
        claimUntil(number, "timestampadd(minute, -1, current_timestamp(6))");
        tellAgain(number);

        assertThat(mail(0).getSubject()).contains(number.value());
        waitUntil(() -> open(number) == 0);
        assertThat(state(number)).isEqualTo("SENT");
    }

    @Test
    void givesUpAMailThatNobodyCanGet() throws Exception {
        email = "somebody@example.com\nBcc: other@example.com";
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        waitUntil(() -> open(number) == 0);

        assertThat(state(number)).isEqualTo("GIVEN_UP");
    }

    @Test
    void givesUpAMailToAMailboxThatTheServerSaysIsNotThere() throws Exception {
        server.answer(email, "550 5.1.1 <x>: Recipient address rejected: User unknown");
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        waitUntil(() -> open(number) == 0);

        assertThat(state(number)).isEqualTo("GIVEN_UP");
    }

    @Test
    void keepsAMailThatTheServerRefusesForAnotherReason() throws Exception {
        server.answer(email, "554 5.7.1 <x>: Relay access denied");
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        waitUntil(() -> failed(number) == 1);

        assertThat(state(number)).isEqualTo("WAITING");
    }

    @Test
    void givesTheSameMailTheSameId() throws Exception {
        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        assertThat(mail(0).getMessageID()).isEqualTo("<placed." + number + "@localhost>");
    }

    @Test
    void keepsQuietWithoutAnAddress() throws Exception {
        var number = new ShopKit(context).order();

        waitUntil(() -> open(number) == 0);

        assertThat(jdbc.sql("select count(*) from customer_mail where order_number = ?").param(number.value())
                .query(Long.class).single()).isZero();
    }

    @Test
    void writesToNobodyWhoseAddressHoldsALineBreak() throws Exception {
        email = "somebody@example.com\nBcc: other@example.com";

        var number = place(PaymentMethod.KHQR, Locale.ENGLISH);

        waitUntil(() -> open(number) == 0);
        assertThat(server.mailsTo("other@example.com")).isEmpty();
    }

    private void claimUntil(OrderNumber number, String time) {
        jdbc.sql("update customer_mail set claimed_until = " + time + " where order_number = ?").param(number.value())
                .update();
    }

    private String state(OrderNumber number) {
        return jdbc.sql("select state from customer_mail where order_number = ?").param(number.value())
                .query(String.class).single();
    }

    private void tellAgain(OrderNumber number) {
        publications.resubmitIncompletePublications(
                publication -> publication.getEvent().toString().contains(number.value()));
    }

    private OrderNumber place(PaymentMethod method, Locale language) {
        var kit = new ShopKit(context);
        var contact = new Contact("Mail Reader",
                new Phone("+8551%08d".formatted(90_000_000 + SERIAL.incrementAndGet())), email);
        var plain = kit.wish(kit.cart(2, kit.product("100", 5)), "200");
        return orders.place(new PlaceOrder(plain.cart(), UUID.randomUUID().toString(), contact, Handover.PICK_UP, null,
                method, plain.totalSeen(),
                language, null));
    }

    private List<String> subjects() throws Exception {
        var subjects = new ArrayList<String>();
        for (var mail : server.mailsTo(email)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private MimeMessage mail(int index) throws InterruptedException {
        waitUntil(() -> server.mailsTo(email).size() > index);
        return server.mailsTo(email).get(index);
    }

    /** Mails are sent by several threads: they may overtake each other. */
    private MimeMessage mailThatSays(String words) throws Exception {
        for (var mail : server.mailsTo(email)) {
            if (parts(mail).text().contains(words)) {
                return mail;
            }
        }
        throw new AssertionError("No mail says " + words);
    }

    /** How many listeners have not heard everything about the order. */
    private long open(OrderNumber number) {
        return count("serialized_event like ? and completion_date is null", number);
    }

    private long failed(OrderNumber number) {
        return count("serialized_event like ? and status = 'FAILED'", number);
    }

    private long count(String where, OrderNumber number) {
        return jdbc.sql("select count(*) from event_publication where " + where).param("%" + number.value() + "%")
                .query(Long.class).single();
    }

    private static MailText parts(MimeMessage mail) throws Exception {
        return MailText.of(mail);
    }

    private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
        for (var i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
