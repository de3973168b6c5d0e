package shop.computer.desktop.shell;

import java.util.Optional;
import java.util.function.Function;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.text.Words;

/** The one dialog that may be open. It survives a change of language: it is made anew over the same view model. */
public final class Dialogs {

    private final ReadOnlyObjectWrapper<@Nullable Function<Words, Screen>> open = new ReadOnlyObjectWrapper<>();

    public void show(Function<Words, Screen> dialog) {
        open.set(dialog);
    }

    public void close() {
        open.set(null);
    }

    /** Whether none is open. */
    public boolean isFree() {
        return open.get() == null;
    }

    Optional<Function<Words, Screen>> current() {
        return Optional.ofNullable(open.get());
    }

    ReadOnlyObjectProperty<@Nullable Function<Words, Screen>> open() {
        return open.getReadOnlyProperty();
    }
}
