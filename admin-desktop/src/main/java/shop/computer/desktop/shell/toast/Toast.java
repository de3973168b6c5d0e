package shop.computer.desktop.shell.toast;

import org.jspecify.annotations.Nullable;
import shop.computer.desktop.text.Sentence;

/**
 * A short word at the edge of the window.
 *
 * @param kind info, done, wait or alert; an alert stays until it is closed
 * @param action what its button does; absent for a toast without button
 */
public record Toast(String kind, String icon, Sentence title, Sentence text, @Nullable String actionKey,
        @Nullable Runnable action) {

    /** The kind that stays. */
    public static final String ALERT = "alert";

    public Toast(String kind, String icon, Sentence title, Sentence text) {
        this(kind, icon, title, text, null, null);
    }

    boolean stays() {
        return kind.equals(ALERT);
    }
}
