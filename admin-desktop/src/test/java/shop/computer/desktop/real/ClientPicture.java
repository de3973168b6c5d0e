package shop.computer.desktop.real;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
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
            client.press(KeyCode.END);
            takeSteps(client, 3);
            client.press(KeyCode.UP);
            takeSteps(client, 2);
            client.press(KeyCode.UP);
            takeSteps(client, 1);
            client.press(KeyCode.HOME);
            client.press(KeyCode.DOWN);
            client.await("the order", () -> client.sees("Start preparing"));
            client.onWindow(() -> ImageIO.write(
                    SwingFXUtils.fromFXImage(client.find("#table").getScene().snapshot(null), null), "png", file));
        }
    }

    private static void takeSteps(ClientRobot client, int steps) {
        var names = List.of("Start preparing", "Finish preparing", "Hand over");
        for (int i = 0; i < steps; i++) {
            var name = names.get(i);
            client.await(name, () -> client.text("#nextStepButton").equals(name));
            client.press(KeyCode.CONTROL, KeyCode.ENTER);
        }
        if (steps < names.size()) {
            client.await("the step", () -> client.text("#nextStepButton").equals(names.get(steps)));
        }
    }
}
