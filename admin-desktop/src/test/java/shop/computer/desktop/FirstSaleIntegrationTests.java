package shop.computer.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.computer.api.OrderNumber;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.real.Customer;
import shop.computer.desktop.real.RealShop;

/** The whole way at the counter, against the real server: an order comes in, is paid, prepared, handed over and exported. */
class FirstSaleIntegrationTests {

    @TempDir
    static Path home;

    private static RealShop shop;

    @TempDir
    Path folder;

    private ClientRobot client;

    @BeforeAll
    static void open() {
        shop = new RealShop(home);
    }

    @AfterAll
    static void shut() {
        shop.close();
    }

    @BeforeEach
    void start() {
        client = ClientRobot.start(shop.address(), folder);
        client.signIn("manager", "demo-manager");
        client.await("the stream", () -> client.sees("Live since"));
    }

    @AfterEach
    void stop() {
        client.close();
    }

    @Test
    void bringsAnOrderFromTheBrowserToTheExcelFile() throws Exception {
        try (var customer = new Customer(shop.address())) {
            var placed = customer.order("mice", "Buyer Counter");
            var arrival = seconds(
                    () -> client.await("the toast and the row", () -> client.sees("New order " + placed.number())
                            && row(placed.number()) != null));
            assertThat(arrival).isLessThan(Duration.ofSeconds(5));
            client.press(KeyCode.ALT, KeyCode.O);
            client.await("the order", () -> client.text("#numberLabel").equals(placed.number().value()));

            customer.pay(placed);
            var payment = seconds(
                    () -> client.await("the payment", () -> row(placed.number()).payment() == PaymentStatus.PAID));
            System.out.println("From the order to the row: " + arrival.toMillis()
                    + " ms, from the bank's word to the row: " + payment.toMillis() + " ms");
            client.await("the next step", () -> client.text("#nextStepButton").equals("Start preparing"));
            client.press(KeyCode.CONTROL, KeyCode.ENTER);
            client.await("preparing", () -> client.text("#nextStepButton").equals("Finish preparing"));
            client.press(KeyCode.CONTROL, KeyCode.ENTER);
            client.await("ready", () -> client.text("#nextStepButton").equals("Hand over"));
            client.press(KeyCode.CONTROL, KeyCode.ENTER);
            client.await("completed",
                    () -> row(placed.number()) != null && row(placed.number()).status() == OrderStatus.COMPLETED);

            exportsWhatWasSold(placed.number());
        }
    }

    @Test
    void healsWhenTheServerComesBack() {
        shop.stop();
        client.await("the banner", () -> client.isVisible("#lostBanner"));

        shop.start();

        client.await("the healing", () -> !client.isVisible("#lostBanner"));
        try (var customer = new Customer(shop.address())) {
            var placed = customer.order("keyboards", "Buyer Later");
            client.await("a new order", () -> row(placed.number()) != null);
        }
    }

    private void exportsWhatWasSold(OrderNumber number) throws Exception {
        var sold = row(number).total();
        var file = folder.resolve("sales.xlsx");
        System.setProperty("shop.export", file.toString());
        client.press(KeyCode.ALT, KeyCode.DIGIT3);
        client.await("the report", () -> client.sees("Export sales"));
        client.press(KeyCode.CONTROL, KeyCode.E);
        client.await("the file", () -> client.sees("sales.xlsx is ready"));
        try (var book = new XSSFWorkbook(file.toFile())) {
            var sheet = book.getSheet("Sales");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo(number.value());
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(9).getNumericCellValue())
                    .isEqualTo(sold.amount().doubleValue());
        }
    }

    private OrderSummary row(OrderNumber number) {
        return client
                .onWindow(() -> ((TableView<?>) client.find("#table")).getItems().stream().map(OrderSummary.class::cast)
                        .filter(order -> order.number().equals(number)).findFirst().orElse(null));
    }

    private static Duration seconds(Runnable wait) {
        var before = System.nanoTime();
        wait.run();
        return Duration.ofNanos(System.nanoTime() - before);
    }
}
