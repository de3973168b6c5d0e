package shop.computer.desktop.fake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.desktop.AdminApp;

/** Takes a picture of every screen: {@code Pictures folder WxH language theme}. A tool for looking, not a test. */
public final class Pictures {

    private static Stage stage;
    private static Path folder;
    private static String name;

    private Pictures() {}

    public static void main(String[] args) throws Exception {
        folder = Path.of(args[0]);
        name = args[2] + "-" + args[3] + "-" + args[1];
        var config = Files.createTempDirectory("shop-config");
        Files.writeString(config.resolve("desktop.properties"), "language=" + args[2] + "\ntheme="
                + args[3].toUpperCase() + "\nwindow=" + args[1] + "\nuser=manager\n");
        System.setProperty("shop.config", config.toString());
        var shop = new FakeShop();
        DemoData.fill(shop, 90);
        System.setProperty("shop.server", shop.address());
        var started = new CountDownLatch(1);
        Platform.startup(() -> {
            stage = new Stage();
            var app = new AdminApp();
            app.start(stage);
            started.countDown();
        });
        started.await(30, TimeUnit.SECONDS);
        Thread.sleep(1500);
        shoot("1-sign-in");
        stranger();
        key(javafx.scene.input.KeyCode.F1, false, false);
        Thread.sleep(600);
        shoot("2-keys-sign-in");
        key(javafx.scene.input.KeyCode.ESCAPE, false, false);
        run(() -> ((TextInputControl) find("#serverField")).setText(shop.address()));
        run(() -> {
            ((TextInputControl) find("#passwordField")).setText("wrong");
            ((Button) find("#signInButton")).fire();
        });
        await("#passwordErrorLabel");
        Thread.sleep(300);
        shoot("2-sign-in-wrong");
        run(() -> {
            ((TextInputControl) find("#passwordField")).setText(FakeShop.PASSWORD);
            ((Button) find("#signInButton")).fire();
        });
        await("#table");
        Thread.sleep(1000);
        var arrived = Samples.order("CS-2611990001", "Buyer New", OrderStatus.PLACED, Handover.PICK_UP,
                PaymentMethod.KHQR, PaymentStatus.WAITING, Instant.now(), "749.99", 1);
        shop.arrive(arrived);
        run(() -> ((TableView<?>) find("#table")).getSelectionModel().select(2));
        Thread.sleep(1500);
        shoot("3-orders");
        run(() -> ((TableView<?>) find("#table")).getSelectionModel().select(6));
        Thread.sleep(1200);
        shoot("4-orders-review");
        key(javafx.scene.input.KeyCode.F1, false, false);
        Thread.sleep(700);
        shoot("4-keys");
        key(javafx.scene.input.KeyCode.ESCAPE, false, false);
        run(() -> ((TextInputControl) find("#findField")).setText("zzz"));
        Thread.sleep(1200);
        shoot("4-orders-none");
        run(() -> ((TextInputControl) find("#findField")).setText(""));
        Thread.sleep(1200);
        run(() -> ((TableView<?>) find("#table")).getSelectionModel().select(6));
        Thread.sleep(600);
        run(() -> ((Button) find("#cancelOrderButton")).fire());
        Thread.sleep(800);
        shoot("5-cancel");
        key(javafx.scene.input.KeyCode.ESCAPE, false, false);
        key(javafx.scene.input.KeyCode.DIGIT2, false, true);
        Thread.sleep(1500);
        await("#adjustButton");
        await("#table");
        run(() -> ((TableView<?>) find("#table")).getSelectionModel().select(1));
        Thread.sleep(1200);
        shoot("6-inventory");
        run(() -> ((Button) find("#adjustButton")).fire());
        Thread.sleep(500);
        run(() -> ((TextInputControl) find("#changeField")).setText("-70"));
        Thread.sleep(600);
        shoot("7-adjust");
        key(javafx.scene.input.KeyCode.ESCAPE, false, false);
        key(javafx.scene.input.KeyCode.DIGIT3, false, true);
        Thread.sleep(1500);
        System.setProperty("shop.export", config.resolve("Sales.xlsx").toString());
        run(() -> ((ToggleButton) find("#period-LAST_30_DAYS")).fire());
        run(() -> ((Button) find("#exportButton")).fire());
        Thread.sleep(3500);
        shoot("8-reports");
        shop.stop();
        key(javafx.scene.input.KeyCode.DIGIT1, false, true);
        Thread.sleep(2500);
        shoot("9-lost");
        System.exit(0);
    }

    /** First contact with a server that nobody vouches for. */
    private static void stranger() throws Exception {
        var held = new okhttp3.tls.HeldCertificate.Builder().addSubjectAlternativeName("localhost").build();
        try (var web = new mockwebserver3.MockWebServer()) {
            web.useHttps(new okhttp3.tls.HandshakeCertificates.Builder().heldCertificate(held).build()
                    .sslSocketFactory());
            web.start();
            run(() -> {
                ((TextInputControl) find("#serverField")).setText("https://localhost:" + web.getPort());
                ((TextInputControl) find("#passwordField")).setText("x");
                ((Button) find("#signInButton")).fire();
            });
            await("#trustButton");
            Thread.sleep(400);
            shoot("2-trust");
            key(javafx.scene.input.KeyCode.ESCAPE, false, false);
        }
    }

    private static void key(javafx.scene.input.KeyCode code, boolean ctrl, boolean alt) throws Exception {
        run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner() == null
                        ? stage.getScene().getRoot()
                        : stage.getScene().getFocusOwner(),
                new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, ctrl, alt,
                        false)));
        run(() -> Event.fireEvent(stage.getScene(),
                new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_RELEASED, "", "", code, false, ctrl,
                        alt, false)));
    }

    private static void await(String selector) throws Exception {
        for (int i = 0; i < 100; i++) {
            var there = new boolean[1];
            run(() -> there[0] = find(selector) != null && find(selector).isVisible()
                    && !(find(selector) instanceof TableView<?> table && table.getItems().isEmpty()));
            if (there[0]) {
                return;
            }
            Thread.sleep(150);
        }
        System.err.println("waited in vain for " + selector);
    }

    private static Node find(String selector) {
        return stage.getScene().lookup(selector);
    }

    private static void run(Runnable action) throws Exception {
        var done = new CountDownLatch(1);
        Platform.runLater(() -> {
            try {
                action.run();
            } catch (RuntimeException failed) {
                failed.printStackTrace();
            }
            done.countDown();
        });
        done.await(10, TimeUnit.SECONDS);
    }

    private static void shoot(String what) throws Exception {
        run(() -> {
            Scene scene = stage.getScene();
            var file = new File(folder.toFile(), what + "-" + name + ".png");
            try {
                ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file);
            } catch (java.io.IOException failed) {
                failed.printStackTrace();
            }
        });
    }
}
