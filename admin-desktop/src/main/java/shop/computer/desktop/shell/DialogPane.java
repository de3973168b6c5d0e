package shop.computer.desktop.shell;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.text.Words;

/** Draws the one open dialog over the window and gives the keyboard back when it is gone. */
public final class DialogPane {

    private final ModalPane pane;
    private final Dialogs dialogs;
    private final Words words;
    private final Runnable whenGone;
    private final Subscription bonds;
    private @Nullable Screen open;

    /** @param whenGone takes the keyboard back */
    public DialogPane(ModalPane pane, Dialogs dialogs, Words words, Runnable whenGone) {
        this.pane = pane;
        this.dialogs = dialogs;
        this.words = words;
        this.whenGone = whenGone;
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        bonds = Subscription.combine(pane.displayProperty().subscribe(shown -> {
            if (!shown && open != null) {
                dialogs.close();
            }
        }), dialogs.open().subscribe(now -> show()));
    }

    public Optional<Screen> open() {
        return Optional.ofNullable(open);
    }

    /** Lets go of the dialog; it stays open for the next pane, for instance in another language. */
    public void close() {
        bonds.unsubscribe();
        letGo();
    }

    private void show() {
        letGo();
        dialogs.current().ifPresentOrElse(make -> {
            var made = make.apply(words);
            open = made;
            pane.show(made.view());
            made.shown();
        }, () -> {
            if (pane.isDisplay()) {
                pane.hide();
            }
            if (pane.getScene() != null) {
                whenGone.run();
            }
        });
    }

    private void letGo() {
        var shown = open;
        open = null;
        if (shown != null) {
            shown.close();
        }
    }
}
