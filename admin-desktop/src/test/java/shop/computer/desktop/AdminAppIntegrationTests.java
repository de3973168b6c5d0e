package shop.computer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.fake.DemoData;
import shop.computer.desktop.fake.FakeShop;
import shop.computer.desktop.fake.Samples;

/** The ways through the window, by keyboard, on a real display. */
class AdminAppIntegrationTests {

    private static final OrderNumber NEW = new OrderNumber("CS-2611990001");

    @TempDir
    Path folder;

    private final FakeShop shop = new FakeShop();
    private ClientRobot client;

    @BeforeEach
    void start() {
        DemoData.fill(shop, 30);
        client = ClientRobot.start(shop.address(), folder);
    }

    @AfterEach
    void stop() {
        client.close();
        shop.close();
    }

    @Test
    void takesANewOrderFromItsArrivalToTheExcelFile() throws Exception {
        client.signIn("manager", FakeShop.PASSWORD);
        client.await("the stream", () -> client.sees("Live since"));

        var before = System.nanoTime();
        shop.arrive(Samples.order(NEW.value(), "Buyer New", OrderStatus.CONFIRMED, Handover.PICK_UP,
                PaymentMethod.KHQR, PaymentStatus.PAID,
                Instant.now(), "749.99", 2));
        client.await("the toast", () -> client.sees("New order " + NEW));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
        assertThat(firstRow().number()).isEqualTo(NEW);

        client.press(KeyCode.ALT, KeyCode.O);
        client.await("its next step", () -> client.text("#nextStepButton").equals("Start preparing"));
        client.press(KeyCode.CONTROL, KeyCode.ENTER);
        client.await("preparing", () -> client.text("#nextStepButton").equals("Finish preparing"));
        client.press(KeyCode.CONTROL, KeyCode.ENTER);
        client.await("ready", () -> client.text("#nextStepButton").equals("Hand over"));
        client.press(KeyCode.CONTROL, KeyCode.ENTER);
        client.await("handed over", () -> shop.orders.get(NEW).summary().status() == OrderStatus.COMPLETED);

        var file = folder.resolve("sales.xlsx");
        System.setProperty("shop.export", file.toString());
        client.press(KeyCode.ALT, KeyCode.DIGIT3);
        client.await("the report", () -> client.sees("Export sales"));
        client.press(KeyCode.CONTROL, KeyCode.E);
        client.await("the file", () -> client.sees("sales.xlsx is ready"));
        try (var book = new XSSFWorkbook(file.toFile())) {
            assertThat(book.getSheet("Sales").getLastRowNum()).isEqualTo(shop.lines.size() + 1);
        }
        assertThat(Files.list(folder).filter(path -> path.toString().endsWith(".tmp"))).isEmpty();
    }

    @Test
    void showsTheReportAsItIsNowEachTimeItIsOpened() {
        client.signIn("manager", FakeShop.PASSWORD);
        client.await("the stream", () -> client.sees("Live since"));
        client.press(KeyCode.ALT, KeyCode.DIGIT3);
        client.await("the report", () -> client.sees("Export sales"));
        client.press(KeyCode.ALT, KeyCode.DIGIT1);
        client.await("the orders", () -> client.rows() > 0);
        var readSoFar = reportsRead();

        client.press(KeyCode.ALT, KeyCode.DIGIT3);

        client.await("the report of now", () -> reportsRead() > readSoFar);
    }

    private long reportsRead() {
        return shop.calls.stream().filter(call -> call.contains("/sales-by-day")).count();
    }

    @Test
    void adjustsStockWithAReason() {
        var sku = new Sku("MEM-GSK-0002");
        var before = shop.stock.get(sku).stock().onHand();
        client.signIn("manager", FakeShop.PASSWORD);
        client.press(KeyCode.ALT, KeyCode.DIGIT2);
        client.await("the stock", () -> client.rows() > 0);
        client.press(KeyCode.SLASH);
        client.type(sku.value());
        client.await("the one product", () -> client.rows() == 1);
        client.press(KeyCode.ENTER);
        client.press(KeyCode.DOWN);
        client.press(KeyCode.HOME);
        client.await("its detail", () -> client.isEnabled("#adjustButton"));
        client.press(KeyCode.A);
        client.await("the form", () -> client.sees("Adjust stock"));
        client.type("-99");
        client.await("the refusal at the field", () -> client.text("#changeErrorLabel").startsWith("Only"));
        client.press(KeyCode.CONTROL, KeyCode.A);
        client.type("+4");
        client.press(KeyCode.TAB);
        client.press(KeyCode.DOWN);
        client.press(KeyCode.CONTROL, KeyCode.ENTER);

        client.await("the toast", () -> client.sees("Stock adjusted by +4"));
        assertThat(shop.stock.get(sku).stock().onHand()).isEqualTo(before + 4);
    }

    @Test
    void writesNothingIntoTheFormThatAHeldLetterOpened() {
        client.signIn("manager", FakeShop.PASSWORD);
        client.press(KeyCode.ALT, KeyCode.DIGIT2);
        client.await("the stock", () -> client.rows() > 0);
        client.press(KeyCode.HOME);
        client.await("its detail", () -> client.isEnabled("#adjustButton"));

        client.hold(KeyCode.A, "a", 5);
        client.await("the form", () -> client.sees("Adjust stock"));
        client.type("+3");

        assertThat(client.text("#changeField")).isEqualTo("+3");
    }

    @Test
    void saysThatTheServerIsLostAndHealsItself() {
        client.signIn("manager", FakeShop.PASSWORD);
        client.await("the orders", () -> client.rows() > 0);
        client.press(KeyCode.DOWN);
        client.await("an order", () -> !client.text("#numberLabel").isEmpty());
        var rows = client.rows();

        shop.stop();
        client.await("the banner", () -> client.sees("No connection since") && client.isVisible("#lostBanner"));
        assertThat(client.rows()).isEqualTo(rows);
        assertThat(client.isEnabled("#nextStepButton")).isFalse();
        shop.put(Samples.order(NEW.value(), "Buyer New", OrderStatus.PLACED, Handover.PICK_UP, PaymentMethod.KHQR,
                PaymentStatus.WAITING,
                Instant.now(), "749.99", 1));
        shop.start();

        client.await("the healing", () -> !client.isVisible("#lostBanner"));
        client.await("what was missed", () -> firstRow().number().equals(NEW));
    }

    @Test
    void saysThatTheServerNeedsLookingAfterUntilSomebodyHasSeenIt() throws Exception {
        client.signIn("manager", FakeShop.PASSWORD);
        client.await("the orders", () -> client.rows() > 0);

        shop.tell("books-broken", new StaffEvent.BooksBroken(Instant.now(), List.of("I1-on-hand-is-the-sum")));
        shop.tell("events-wait", new StaffEvent.EventsWait(Instant.now(), 3, Instant.now()));

        client.await("the books", () -> client.sees("The books need looking at"));
        client.await("the messages", () -> client.sees("Messages wait"));
    }

    @Test
    void comesBackToThePlaceWhenTheSessionEnded() {
        client.signIn("manager", FakeShop.PASSWORD);
        client.press(KeyCode.ALT, KeyCode.DIGIT2);
        client.await("the stock", () -> client.sees("All products"));

        shop.forgetSessions();

        client.await("the reason", () -> client.sees("Your session has ended"));
        client.signIn("manager", FakeShop.PASSWORD);
        client.await("the place", () -> client.text("#titleLabel").equals("Inventory"));
    }

    @Test
    void changesTheLanguageAtOnce() {
        client.signIn("manager", FakeShop.PASSWORD);
        client.await("English", () -> client.text("#titleLabel").equals("Orders"));

        client.press(KeyCode.ALT, KeyCode.L);

        client.await("Khmer", () -> client.text("#titleLabel").equals("ការបញ្ជាទិញ"));
        client.press(KeyCode.ALT, KeyCode.L);
        client.await("English", () -> client.text("#titleLabel").equals("Orders"));
    }

    @Test
    void saysAWrongPasswordAtTheField() {
        client.fillIn("manager", "guess");

        client.await("the sentence",
                () -> client.text("#passwordErrorLabel").equals("User name or password is wrong. Try again."));
        assertThat(client.text("#userField")).isEqualTo("manager");
    }

    private OrderSummary firstRow() {
        return client.onWindow(() -> (OrderSummary) ((TableView<?>) client.find("#table")).getItems().getFirst());
    }
}
