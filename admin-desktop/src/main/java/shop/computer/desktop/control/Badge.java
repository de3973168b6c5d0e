package shop.computer.desktop.control;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import shop.computer.desktop.text.Texts;

/** A state as tinted pill with icon and word; kind is one of wait info work move done quiet alert. */
public class Badge extends Label {

    private String kind = "quiet";

    public Badge() {
        getStyleClass().addAll("badge", kind);
        setMinWidth(USE_PREF_SIZE);
    }

    public Badge(String kind, @Nullable String icon, String text) {
        this();
        show(kind, icon, text);
    }

    /** A badge without tint, for the second state of a row. */
    public static Badge plain(String kind, @Nullable String icon, String text) {
        var badge = new Badge(kind, icon, text);
        badge.getStyleClass().add("plain");
        return badge;
    }

    public void show(String newKind, @Nullable String icon, String text) {
        setKind(newKind);
        setGraphic(icon == null ? null : new FontIcon(icon));
        Texts.show(this, text);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        getStyleClass().remove(this.kind);
        this.kind = kind;
        getStyleClass().add(kind);
    }
}
