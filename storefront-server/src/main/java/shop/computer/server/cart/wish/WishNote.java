package shop.computer.server.cart.wish;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What happened to a wish list; the address of the page carries it. */
enum WishNote {

    ADDED(true), REMOVED(true), MOVED(true), ALL(true), SHARED(true), STOPPED(true), SOME(false), OUT(false),
    FULL(false), GONE(false);

    private final boolean good;

    WishNote(boolean good) {
        this.good = good;
    }

    static Optional<WishNote> of(String code) {
        return Arrays.stream(values()).filter(note -> note.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of the sentence that says it. */
    public String key() {
        return "wish.note." + code();
    }

    public boolean isGood() {
        return good;
    }
}
