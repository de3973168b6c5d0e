package shop.computer.desktop.shell;

import atlantafx.base.controls.ModalPane;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
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
import shop.computer.desktop.shell.toast.RunningTask;
import shop.computer.desktop.shell.toast.ToastArea;
import shop.computer.desktop.shell.toast.Toasts;
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
    private final ListChangeListener<RunningTask> tasksChanged = change -> showTasks();
    private final Timeline heartbeat = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private Subscription bonds = Subscription.EMPTY;
    private @Nullable DialogPane dialog;
    private @Nullable ToastArea toastArea;

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
        for (int i = 0; i < Math.min(Shortcut.PLACES.size(), model.places().size()); i++) {
            var place = model.places().get(i);
            keys.put(Shortcut.PLACES.get(i), () -> model.place().set(place));
        }
        keys.put(Shortcut.READ_AGAIN, this::readAgain);
        keys.put(Shortcut.NEWEST_TOAST, toasts::openNewest);
        keys.put(Shortcut.KEYS, this::showKeys);
    }

    /** Makes the view. */
    public Parent view() {
        Views.load(this, "Shell.fxml", words);
        buildRail();
        showPerson();
        bonds = bonds.and(model.place().subscribe(this::show)).and(model.live().subscribe(state -> tick()))
                .and(root.widthProperty().subscribe(width -> fit(width.doubleValue())));
        var pane = new DialogPane(modalPane, dialogs, words, () -> screen(model.place().get()).shown());
        dialog = pane;
        new Keyboard(root, pane, dialogs, appearance, this::keysHere);
        toastArea = new ToastArea(toastBox, toasts, model.tasks(), words);
        model.tasks().addListener(tasksChanged);
        statusBarController.languageCell().setOnMouseClicked(event -> appearance.otherLanguage());
        heartbeat.setCycleCount(Animation.INDEFINITE);
        heartbeat.play();
        showTasks();
        return root;
    }

    /** Gives the keyboard to the screen; call it when the view is on the window. */
    public void shown() {
        var pane = dialog;
        (pane == null ? screen(model.place().get()) : pane.open().orElseGet(() -> screen(model.place().get()))).shown();
    }

    /** Lets go of everything. */
    public void close() {
        bonds.unsubscribe();
        heartbeat.stop();
        model.tasks().removeListener(tasksChanged);
        screens.values().forEach(Screen::close);
        if (toastArea != null) {
            toastArea.close();
        }
        if (dialog != null) {
            dialog.close();
        }
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

    private void showTasks() {
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

    private Map<Shortcut, Runnable> keysHere() {
        var all = new EnumMap<Shortcut, Runnable>(Shortcut.class);
        all.putAll(screen(model.place().get()).keys());
        all.putAll(keys);
        return all;
    }

    @FXML
    private void showKeys() {
        dialogs.show(language -> new KeyList(model.places().stream().map(Place::key).toList(), dialogs, language));
    }

    private static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = words[0].isEmpty() ? "" : words[0].substring(0, 1);
        var both = words.length > 1 ? first + words[words.length - 1].substring(0, 1) : first;
        return both.toUpperCase(Locale.ROOT);
    }
}
