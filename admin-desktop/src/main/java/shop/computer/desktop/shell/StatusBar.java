package shop.computer.desktop.shell;

import java.time.Clock;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.live.LiveState;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** The line at the foot of the window: server, event stream, tasks, language, Phnom Penh time. */
public final class StatusBar {

    @FXML
    private Region serverDot;
    @FXML
    private Label serverLabel;
    @FXML
    private Label latencyLabel;
    @FXML
    private FontIcon liveIcon;
    @FXML
    private Label liveLabel;
    @FXML
    private Label taskLabel;
    @FXML
    private Label englishLabel;
    @FXML
    private Label khmerLabel;
    @FXML
    private Label timeLabel;
    @FXML
    private HBox languageCell;

    void show(ShellViewModel model, Words words, Figures figures) {
        var state = model.live().get();
        Texts.show(serverLabel, model.server());
        Texts.show(latencyLabel, latency(model, words, state));
        kind(serverDot, kindOf(state));
        Texts.show(liveLabel, switch (state) {
            case LiveState.Off off -> words.say("shell.live.off");
            case LiveState.Connecting connecting -> words.say("shell.live.connecting");
            case LiveState.Live live -> words.say("shell.live.on", Figures.clock(live.since()));
            case LiveState.Lost lost -> words.say("shell.live.lost", Figures.clock(lost.since()));
        });
        liveIcon.setIconLiteral(state instanceof LiveState.Lost ? "mdi2c-cloud-off-outline" : "mdi2a-access-point");
        liveIcon.getStyleClass().removeAll("icon-done", "icon-wait");
        liveIcon.getStyleClass().add(state instanceof LiveState.Live ? "icon-done" : "icon-wait");
        mark(englishLabel, words.language() == Language.ENGLISH);
        mark(khmerLabel, words.language() == Language.KHMER);
        Texts.show(timeLabel, figures.now(Clock.systemUTC()));
    }

    void showTasks(ShellViewModel model, Words words) {
        var running = model.tasks().size();
        Texts.show(taskLabel, running == 0 ? words.say("shell.tasks.none") : words.say("shell.tasks.running", running));
    }

    HBox languageCell() {
        return languageCell;
    }

    private static String latency(ShellViewModel model, Words words, LiveState state) {
        if (state instanceof LiveState.Lost) {
            return words.say("shell.server.silent");
        }
        return model.latency().get() < 0 ? "" : model.latency().get() + " ms";
    }

    private static String kindOf(LiveState state) {
        return switch (state) {
            case LiveState.Live live -> "done";
            case LiveState.Lost lost -> "wait";
            case LiveState.Off off -> "info";
            case LiveState.Connecting connecting -> "info";
        };
    }

    private static void kind(Region dot, String kind) {
        dot.getStyleClass().removeAll("done", "wait", "info");
        dot.getStyleClass().add(kind);
    }

    private static void mark(Label label, boolean on) {
        label.getStyleClass().remove("lang-on");
        if (on) {
            label.getStyleClass().add("lang-on");
        }
        Texts.show(label, label.getText());
    }
}
