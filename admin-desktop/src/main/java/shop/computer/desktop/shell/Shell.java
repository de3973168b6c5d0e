package shop.computer.desktop.shell;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.control.RailItem;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.live.LiveState;
import shop.computer.desktop.text.Figures;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** The frame round every screen. Reading on is never hindered by it: a dialog leaves the status bar free, a lost server is a banner. */
public final class Shell {

    private static final int WIDE = 1440;

    private final ShellViewModel model;
    private final Appearance appearance;
    private final Toasts toasts;
    private final Dialogs dialogs;
    private final Words words;
    private final Runnable signOut;
    private final Figures figures;
    private final Map<Place, Screen> screens = new HashMap<>();
    private final Map<Place, RailItem> items = new HashMap<>();
    private final Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    private final ListChangeListener<Toast> toastsChanged = change -> showToasts();
    private final ListChangeListener<RunningTask> tasksChanged = change -> showTasks();
    private final Timeline heartbeat = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private Subscription bonds = Subscription.EMPTY;
    private @Nullable Screen dialog;
    private boolean typed;

    @FXML
    private BorderPane root;
    @FXML
    private VBox rail;
    @FXML
    private VBox brandText;
    @FXML
    private VBox placesBox;
    @FXML
    private Label titleLabel;
    @FXML
    private Button themeButton;
    @FXML
    private Label avatarLabel;
    @FXML
    private Label personLabel;
    @FXML
    private Label roleLabel;
    @FXML
    private HBox lostBanner;
    @FXML
    private Label lostSinceLabel;
    @FXML
    private Label nextTryLabel;
    @FXML
    private StackPane contentPane;
    @FXML
    private VBox toastBox;
    @FXML
    private ModalPane modalPane;
    @FXML
    private StatusBar statusBarController;

    public Shell(ShellViewModel model, Appearance appearance, Toasts toasts, Dialogs dialogs, Words words,
            Runnable signOut) {
        this.model = model;
        this.appearance = appearance;
        this.toasts = toasts;
        this.dialogs = dialogs;
        this.words = words;
        this.signOut = signOut;
        this.figures = new Figures(words.language());
        keys.put(Shortcut.PLACE_1, () -> model.go(0));
        keys.put(Shortcut.PLACE_2, () -> model.go(1));
        keys.put(Shortcut.PLACE_3, () -> model.go(2));
        keys.put(Shortcut.READ_AGAIN, this::readAgain);
        keys.put(Shortcut.NEWEST_TOAST, toasts::openNewest);
        keys.put(Shortcut.LANGUAGE, appearance::otherLanguage);
        keys.put(Shortcut.THEME, appearance::nextTheme);
    }

    /** Makes the view. */
    public Parent view() {
        Views.load(this, "Shell.fxml", words);
        buildRail();
        showPerson();
        modalPane.setInTransitionFactory(null);
        modalPane.setOutTransitionFactory(null);
        modalPane.displayProperty().subscribe(shown -> {
            if (!shown && dialog != null) {
                dialogs.close();
            }
        });
        bonds = Subscription.combine(model.place().subscribe(this::show), model.live().subscribe(state -> tick()),
                dialogs.open().subscribe(open -> showDialog()),
                root.widthProperty().subscribe(width -> fit(width.doubleValue())));
        toasts.shown().addListener(toastsChanged);
        model.tasks().addListener(tasksChanged);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::swallow);
        statusBarController.languageCell().setOnMouseClicked(event -> appearance.otherLanguage());
        heartbeat.setCycleCount(Animation.INDEFINITE);
        heartbeat.play();
        showToasts();
        showTasks();
        return root;
    }

    /** Gives the keyboard to the screen; call it when the view is on the window. */
    public void shown() {
        var open = dialog;
        (open == null ? screen(model.place().get()) : open).shown();
    }

    /** Lets go of everything. */
    public void close() {
        bonds.unsubscribe();
        heartbeat.stop();
        toasts.shown().removeListener(toastsChanged);
        model.tasks().removeListener(tasksChanged);
        screens.values().forEach(Screen::close);
        closeDialog();
    }

    @FXML
    private void tryNow() {
        model.tryNow();
    }

    private void readAgain() {
        model.tryNow();
        screen(model.place().get()).keys().getOrDefault(Shortcut.READ_AGAIN, () -> {}).run();
    }

    @FXML
    private void nextTheme() {
        appearance.nextTheme();
    }

    @FXML
    private void signOut() {
        signOut.run();
    }

    private void buildRail() {
        var group = new ToggleGroup();
        int number = 1;
        for (var place : model.places()) {
            var item = new RailItem(place.icon(), words.say(place.key()), String.valueOf(number++));
            item.setToggleGroup(group);
            item.setFocusTraversable(false);
            item.setOnAction(event -> model.place().set(place));
            bonds = bonds.and(place.count().subscribe(item::setCount));
            items.put(place, item);
            placesBox.getChildren().add(item);
        }
    }

    private void showPerson() {
        var person = model.person();
        Texts.show(personLabel, person.name());
        Texts.show(roleLabel, words.say("role", person.role()));
        Texts.show(avatarLabel, initials(person.name()));
    }

    private void show(Place place) {
        items.forEach((one, item) -> item.setSelected(one == place));
        Texts.show(titleLabel, words.say(place.key()));
        contentPane.getChildren().setAll(screen(place).view());
        if (contentPane.getScene() != null) {
            screen(place).shown();
        }
    }

    private Screen screen(Place place) {
        return screens.computeIfAbsent(place, one -> one.screen().apply(words));
    }

    private void showDialog() {
        closeDialog();
        dialogs.current().ifPresentOrElse(make -> {
            var made = make.apply(words);
            dialog = made;
            modalPane.show(made.view());
            made.shown();
        }, () -> {
            modalPane.hide();
            if (contentPane.getScene() != null) {
                screen(model.place().get()).shown();
            }
        });
    }

    private void closeDialog() {
        var open = dialog;
        dialog = null;
        if (open != null) {
            open.close();
        }
    }

    private void showToasts() {
        var children = toastBox.getChildren();
        children.removeIf(
                node -> node instanceof ToastView view && !toasts.shown().contains(view.toast()) && ended(view));
        for (var toast : toasts.shown()) {
            if (children.stream().noneMatch(node -> node instanceof ToastView view && view.toast() == toast)) {
                children.add(new ToastView(toasts, toast, words));
            }
        }
    }

    private static boolean ended(ToastView view) {
        view.end();
        return true;
    }

    private void showTasks() {
        toastBox.getChildren().removeIf(node -> node instanceof TaskView view && !model.tasks().contains(view.task()));
        for (var task : model.tasks()) {
            if (toastBox.getChildren().stream()
                    .noneMatch(node -> node instanceof TaskView view && view.task() == task)) {
                toastBox.getChildren().add(new TaskView(task, words));
            }
        }
        statusBarController.showTasks(model, words);
    }

    private void tick() {
        var lost = model.live().get() instanceof LiveState.Lost;
        lostBanner.setVisible(lost);
        lostBanner.setManaged(lost);
        if (model.live().get() instanceof LiveState.Lost(var since, var nextTry)) {
            Texts.show(lostSinceLabel, words.say("shell.lost.since", Figures.clock(since)));
            var seconds = Clock.systemUTC().instant().until(nextTry).toSeconds();
            Texts.show(nextTryLabel,
                    seconds > 0 ? words.say("shell.lost.next", seconds) : words.say("shell.lost.trying"));
        }
        statusBarController.show(model, words, figures);
    }

    private void fit(double width) {
        var narrow = width < WIDE;
        rail.getStyleClass().removeAll("wide", "narrow");
        rail.getStyleClass().add(narrow ? "narrow" : "wide");
        root.getStyleClass().remove("narrow-window");
        if (narrow) {
            root.getStyleClass().add("narrow-window");
        }
        brandText.setVisible(!narrow);
        brandText.setManaged(!narrow);
        items.values().forEach(item -> item.setCompact(narrow));
    }

    private void press(KeyEvent event) {
        typed = false;
        if (event.getCode() == javafx.scene.input.KeyCode.ESCAPE && dialog != null) {
            dialogs.close();
            event.consume();
            return;
        }
        var open = dialog;
        if (open != null) {
            press(event, open.keys());
            press(event, Map.of(Shortcut.LANGUAGE, appearance::otherLanguage, Shortcut.THEME, appearance::nextTheme));
            return;
        }
        press(event, keys);
        press(event, screen(model.place().get()).keys());
    }

    /** The letter of a bare key is not meant for the field that the key leads to. */
    private void swallow(KeyEvent event) {
        if (typed) {
            typed = false;
            event.consume();
        }
    }

    private void press(KeyEvent event, Map<Shortcut, Runnable> actions) {
        var scene = root.getScene();
        if (scene == null || event.isConsumed()) {
            return;
        }
        var focus = scene.getFocusOwner();
        for (var action : actions.entrySet()) {
            var key = action.getKey();
            if (!event.isConsumed() && key.matches(event) && !(key.isTyped() && focus instanceof TextInputControl)
                    && !(key == Shortcut.INTO_DETAIL && focus instanceof Button)) {
                typed = key.isTyped();
                action.getValue().run();
                event.consume();
            }
        }
    }

    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        return words.length > 1 ? first + words[words.length - 1].substring(0, 1) : first;
    }
}
