package shop.computer.desktop.shell.toast;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** A running task as a toast: what, how far, stop. It leaves when the task ends. */
final class TaskView extends VBox {

    private final RunningTask task;

    TaskView(RunningTask task, Words words) {
        this.task = task;
        getStyleClass().add("toast");
        setMaxHeight(USE_PREF_SIZE);
        var icon = new FontIcon(task.icon());
        icon.getStyleClass().addAll("icon-20", "icon-done");
        var title = new Label();
        title.getStyleClass().add("strong");
        Texts.show(title, words.say(task.title()));
        var head = new HBox(10, icon, title);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, bar(), foot(words));
    }

    RunningTask task() {
        return task;
    }

    private ProgressBar bar() {
        var done = task.progress().done();
        var total = task.progress().total();
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(Bindings.createDoubleBinding(
                () -> total.get() <= 0 ? -1.0 : Math.min(1.0, done.get() / (double) total.get()), done, total));
        return bar;
    }

    private HBox foot(Words words) {
        var done = task.progress().done();
        var total = task.progress().total();
        var far = new Label();
        far.getStyleClass().addAll("small", "muted");
        far.textProperty().bind(Bindings.createStringBinding(() -> total.get() < 0
                ? words.say("shell.task.rows", Figures.count(done.get()))
                : words.say("shell.task.rowsOf", Figures.count(done.get()), Figures.count(total.get())), done, total));
        Texts.dress(far);
        var cancel = new Button();
        cancel.setId("cancelTaskButton");
        Texts.show(cancel, words.say("shell.task.cancel"));
        cancel.setOnAction(event -> task.progress().cancel());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(8, far, gap, cancel);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }
}
