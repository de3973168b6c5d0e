package shop.computer.desktop.shell;

import java.util.function.Function;

import javafx.beans.value.ObservableValue;
import shop.computer.api.staff.Right;
import shop.computer.desktop.text.Words;

/**
 * A place in the rail.
 *
 * @param key of its word, for instance {@code place.orders}
 * @param right without which it is absent
 * @param count what stands beside the word; empty for nothing
 * @param screen makes its screen in a language
 */
public record Place(String key, String icon, Right right, ObservableValue<String> count,
        Function<Words, Screen> screen) {}
