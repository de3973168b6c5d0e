package shop.computer.desktop.shell;

import java.util.Map;

import javafx.scene.Parent;
import shop.computer.desktop.control.Shortcut;

/** What fills the window beside the rail. Made anew when the language changes; what it shows lives in its view model. */
public interface Screen {

    Parent view();

    /** What its keys do; those of the shell come first. */
    Map<Shortcut, Runnable> keys();

    /** It is on the window now and may take the keyboard. */
    void shown();

    /** It left the window for good: let go of the view model. */
    void close();
}
