package shop.computer.desktop.real;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.ClientRobot;

/** Takes the picture of the client that the README shows: {@code ClientPicture file}. Needs the built server; the orders are really placed. */
public final class ClientPicture {

    private static final List<String> CATEGORIES = List.of("mice", "keyboards", "monitors", "graphics-cards",
            "processors", "memory", "storage", "laptops");
    private static final List<String> BUYERS = List.of("Buyer Seven", "Example Office", "អតិថិជន គំរូ", "Buyer Four",
            "ហាង សាកល្បង", "Buyer Two", "School Example", "Buyer One");

    private ClientPicture() {}

    public static void main(String[] args) throws IOException {
        var home = Files.createTempDirectory("client-picture");
        try (var shop = new RealShop(home)) {
            for (int i = 0; i < CATEGORIES.size(); i++) {
                try (var customer = new Customer(shop.address())) {
                    var placed = customer.order(CATEGORIES.get(i), BUYERS.get(i));
                    if (i != CATEGORIES.size() - 3) {
                        customer.pay(placed);
                    }
                }
            }
            take(shop, home, new File(args[0]));
        }
        System.exit(0);
    }

    private static void take(RealShop shop, Path home, File file) {
        try (var client = ClientRobot.start(shop.address(), home.resolve("settings"))) {
            client.signIn("manager", "demo-manager");
            client.await("the orders", () -> client.rows() == CATEGORIES.size());
            client.await("the stream", () -> client.sees("Live since"));
            for (int i = 0; i < 10 && paid(client) < CATEGORIES.size() - 1; i++) {
                client.pause(6);
            }
            takeSteps(client, 7, 2);
            takeSteps(client, 6, 1);
            takeSteps(client, 4, 2);
            choose(client, 1);
            client.await("the order", () -> client.sees("Start preparing"));
            client.pause(1);
            client.onWindow(() -> ImageIO.write(
                    SwingFXUtils.fromFXImage(client.find("#table").getScene().snapshot(null), null), "png", file));
        }
    }

    private static void takeSteps(ClientRobot client, int row, int steps) {
        choose(client, row);
        var names = List.of("Start preparing", "Finish preparing", "Hand over");
        for (int i = 0; i < steps; i++) {
            await(client, names.get(i));
            client.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        await(client, names.get(steps));
    }

    private static void await(ClientRobot client, String step) {
        client.await(step, () -> client.text("#nextStepButton").equals(step));
    }

    private static void choose(ClientRobot client, int row) {
        client.onWindow(() -> {
            table(client).getSelectionModel().select(row);
            return true;
        });
        client.pause(1);
    }

    private static long paid(ClientRobot client) {
        return client.onWindow(() -> table(client).getItems().stream().map(OrderSummary.class::cast)
                .filter(order -> order.payment() == PaymentStatus.PAID).count());
    }

    private static TableView<?> table(ClientRobot client) {
        return (TableView<?>) client.find("#table");
    }
}
