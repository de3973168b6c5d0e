package shop.computer.desktop.setting;

import java.util.Locale;

/** How bright the client is. */
public enum Theme {

    SYSTEM, LIGHT, DARK;

    public Theme next() {
        return values()[(ordinal() + 1) % values().length];
    }

    static Theme of(String name) {
        for (var theme : values()) {
            if (theme.name().equals(name.toUpperCase(Locale.ROOT))) {
                return theme;
            }
        }
        return SYSTEM;
    }
}
