package shop.computer.desktop.api.line;

import java.util.UUID;

/**
 * One thing a person did, however often it must be sent: the server does it once and replays its answer. Made when the person acts, kept
 * over every retry, made anew when what they ask for changes.
 */
public record ActionKey(String value) {

    public static ActionKey fresh() {
        return new ActionKey(UUID.randomUUID().toString());
    }
}
