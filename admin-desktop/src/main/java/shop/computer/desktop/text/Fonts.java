package shop.computer.desktop.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javafx.scene.text.Font;

/** Loads the faces that come with the client, before the first scene. */
public final class Fonts {

    /** Battambang places its marks by ligatures, the only way JavaFX on Linux draws right. */
    static final List<String> FILES = List.of("ibm-plex-sans/IBMPlexSans_400Regular.ttf",
            "ibm-plex-sans/IBMPlexSans_600SemiBold.ttf",
            "battambang/Battambang_400Regular.ttf", "battambang/Battambang_700Bold.ttf");

    private Fonts() {}

    /** @throws IllegalStateException if a face is missing from the program */
    public static void load() {
        for (var file : FILES) {
            try (var in = Fonts.class.getResourceAsStream("/fonts/" + file)) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("The font " + file + " is missing or broken");
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
