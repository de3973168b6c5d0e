package shop.computer.desktop.screen.signin;

import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import shop.computer.desktop.api.trust.UntrustedServer;
import shop.computer.desktop.control.Shortcut;
import shop.computer.desktop.shell.Dialogs;
import shop.computer.desktop.shell.Screen;
import shop.computer.desktop.shell.Views;
import shop.computer.desktop.text.Texts;
import shop.computer.desktop.text.Words;

/**
 * Shows the certificate of a server that nobody vouches for. At first contact it can be trusted; where another one was accepted before it is
 * a refusal, and only the old one can be forgotten.
 */
final class TrustDialog implements Screen {

    private final SignInViewModel model;
    private final Dialogs dialogs;
    private final Parent view;
    private final boolean changed;

    @FXML
    private Label titleLabel;
    @FXML
    private Label whyLabel;
    @FXML
    private Label placeLabel;
    @FXML
    private Label shownTitle;
    @FXML
    private Label shownLabel;
    @FXML
    private VBox acceptedBox;
    @FXML
    private Label acceptedLabel;
    @FXML
    private Label footLabel;
    @FXML
    private Button trustButton;
    @FXML
    private Button forgetButton;
    @FXML
    private Button backButton;

    TrustDialog(SignInViewModel model, UntrustedServer stranger, Dialogs dialogs, Words words) {
        this.model = model;
        this.dialogs = dialogs;
        this.view = Views.load(this, "Trust.fxml", words);
        var accepted = stranger.accepted();
        changed = accepted != null;
        Texts.show(titleLabel, words.say(changed ? "trust.title.changed" : "trust.title"));
        Texts.show(whyLabel, words.say(changed ? "trust.why.changed" : "trust.why"));
        Texts.show(placeLabel, stranger.place());
        Texts.show(shownTitle, words.say(changed ? "trust.fingerprint.now" : "trust.fingerprint"));
        Texts.show(shownLabel, stranger.shown().inTwoLines());
        Texts.show(acceptedLabel, accepted == null ? "" : accepted.inTwoLines());
        Texts.show(footLabel, words.say(changed ? "trust.foot.changed" : "trust.foot"));
        visible(acceptedBox, changed);
        visible(trustButton, !changed);
        visible(forgetButton, changed);
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public Map<Shortcut, Runnable> keys() {
        return changed ? Map.of() : Map.of(Shortcut.CONFIRM, this::trust);
    }

    /** The way back has the keyboard: Enter alone never trusts. */
    @Override
    public void shown() {
        backButton.requestFocus();
    }

    @Override
    public void close() {
        // nothing is bound
    }

    @FXML
    private void trust() {
        dialogs.close();
        model.trust();
    }

    @FXML
    private void forget() {
        dialogs.close();
        model.forget();
    }

    @FXML
    private void goBack() {
        dialogs.close();
    }

    private static void visible(javafx.scene.Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
