package shop.computer.desktop.api.line;

import org.jspecify.annotations.Nullable;

/** Keeps the key of an action until its answer came: the same question asked again gets the same key, another one a fresh key. */
public final class KeyKeeper {

    private @Nullable Object question;
    private ActionKey key = ActionKey.fresh();

    public ActionKey keyFor(Object asked) {
        if (!asked.equals(question)) {
            question = asked;
            key = ActionKey.fresh();
        }
        return key;
    }

    /** The server answered; asking once more is a new action. */
    public void answered() {
        question = null;
    }
}
