package shop.computer.desktop.screen.signin;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.api.line.ClientVersion;
import shop.computer.desktop.api.trust.UntrustedServer;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.screen.signin.SignInViewModel.Field;
import shop.computer.desktop.screen.signin.SignInViewModel.Wrong;
import shop.computer.desktop.setting.Theme;
import shop.computer.desktop.shell.Appearance;
import shop.computer.desktop.shell.DialogPane;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.KeyList;
import shop.computer.desktop.shell.Keyboard;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Language;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/** The sign-in form. */
public final class SignInController {

    private final SignInViewModel model;
    private final Appearance appearance;
    private final Words words;
    private final Dialogs dialogs;
    private Subscription bonds = Subscription.EMPTY;
    private @Nullable DialogPane dialog;

    @FXML
    private ModalPane modalPane;

    @FXML
    private Pane artPane;
    @FXML
    private Label versionLabel;
    @FXML
    private TextField serverField;
    @FXML
    private Label serverErrorLabel;
    @FXML
    private TextField userField;
    @FXML
    private Label userErrorLabel;
    @FXML
    private PasswordField passwordField;
    @FXML
    private Label passwordErrorLabel;
    @FXML
    private HBox noticeBox;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button signInButton;
    @FXML
    private ToggleButton englishToggle;
    @FXML
    private ToggleButton khmerToggle;
    @FXML
    private ToggleButton systemToggle;
    @FXML
    private ToggleButton lightToggle;
    @FXML
    private ToggleButton darkToggle;

    public SignInController(SignInViewModel model, Appearance appearance, Dialogs dialogs, Words words) {
        this.model = model;
        this.appearance = appearance;
        this.dialogs = dialogs;
        this.words = words;
    }

    public Parent view() {
        var view = Views.load(this, "SignIn.fxml", words);
        serverField.textProperty().bindBidirectional(model.server());
        userField.textProperty().bindBidirectional(model.user());
        passwordField.textProperty().bindBidirectional(model.password());
        versionLabel.setText(ClientVersion.TEXT);
        CircuitArt.draw(artPane);
        englishToggle.setSelected(words.language() == Language.ENGLISH);
        khmerToggle.setSelected(words.language() == Language.KHMER);
        var pane = new DialogPane(modalPane, dialogs, words, this::shown);
        dialog = pane;
        new Keyboard(view, pane, dialogs, appearance, () -> Map.of(Shortcut.KEYS,
                () -> dialogs.show(language -> new KeyList(List.of(), dialogs, language))));
        bonds = Subscription.combine(pane::close, model.stranger().subscribe((old, now) -> showStranger(now)),
                model.busy().subscribe(this::showBusy), model.wrong().subscribe(this::showWrong),
                appearance.theme().subscribe(this::showTheme));
        return view;
    }

    /** Puts the cursor where something is to be typed. */
    public void shown() {
        var wrong = model.wrong().get();
        var open = dialog == null ? Optional.<Screen>empty() : dialog.open();
        if (open.isPresent()) {
            open.get().shown();
        } else if (wrong != null && wrong.field() != null) {
            focus(wrong.field());
        } else {
            focus(model.user().get().isBlank() ? Field.USER : Field.PASSWORD);
        }
    }

    public void close() {
        bonds.unsubscribe();
        serverField.textProperty().unbindBidirectional(model.server());
        userField.textProperty().unbindBidirectional(model.user());
        passwordField.textProperty().unbindBidirectional(model.password());
    }

    @FXML
    private void signIn() {
        model.signIn();
    }

    @FXML
    private void speakEnglish() {
        appearance.language().set(Language.ENGLISH);
        englishToggle.setSelected(true);
    }

    @FXML
    private void speakKhmer() {
        appearance.language().set(Language.KHMER);
        khmerToggle.setSelected(true);
    }

    @FXML
    private void followSystem() {
        appearance.theme().set(Theme.SYSTEM);
        showTheme(Theme.SYSTEM);
    }

    @FXML
    private void goLight() {
        appearance.theme().set(Theme.LIGHT);
        showTheme(Theme.LIGHT);
    }

    @FXML
    private void goDark() {
        appearance.theme().set(Theme.DARK);
        showTheme(Theme.DARK);
    }

    private void showTheme(Theme theme) {
        systemToggle.setSelected(theme == Theme.SYSTEM);
        lightToggle.setSelected(theme == Theme.LIGHT);
        darkToggle.setSelected(theme == Theme.DARK);
    }

    private void showStranger(@Nullable UntrustedServer stranger) {
        if (stranger != null && dialogs.isFree()) {
            dialogs.show(language -> new TrustDialog(model, stranger, dialogs, language));
        }
    }

    private void showBusy(boolean busy) {
        signInButton.setDisable(busy);
        Texts.show(signInButton, words.say(busy ? "signIn.busy" : "signIn.button"));
    }

    private void showWrong(@Nullable Wrong wrong) {
        show(serverField, serverErrorLabel, sentence(wrong, Field.SERVER));
        show(userField, userErrorLabel, sentence(wrong, Field.USER));
        show(passwordField, passwordErrorLabel, sentence(wrong, Field.PASSWORD));
        var notice = wrong != null && wrong.field() == null ? wrong.sentence().in(words) : "";
        Texts.show(noticeLabel, notice);
        noticeBox.setVisible(!notice.isEmpty());
        noticeBox.setManaged(!notice.isEmpty());
        if (wrong != null && wrong.field() != null) {
            focus(wrong.field());
        }
    }

    private String sentence(@Nullable Wrong wrong, Field field) {
        return wrong != null && wrong.field() == field ? wrong.sentence().in(words) : "";
    }

    private static void show(TextField field, Label error, String sentence) {
        field.getStyleClass().remove("invalid");
        if (!sentence.isEmpty()) {
            field.getStyleClass().add("invalid");
        }
        Texts.show(error, sentence);
        error.setVisible(!sentence.isEmpty());
        error.setManaged(!sentence.isEmpty());
    }

    private void focus(Field field) {
        var input = switch (field) {
            case SERVER -> serverField;
            case USER -> userField;
            case PASSWORD -> passwordField;
        };
        input.requestFocus();
        input.selectAll();
    }
}
