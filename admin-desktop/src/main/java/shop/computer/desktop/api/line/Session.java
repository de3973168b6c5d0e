package shop.computer.desktop.api.line;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import shop.computer.api.staff.SignedIn;

/** Who is signed in on which server. The token lives in memory only and ends with the program. */
public final class Session {

    private volatile @Nullable Open open;

    public Optional<SignedIn> person() {
        var now = open;
        return now == null ? Optional.empty() : Optional.of(now.person());
    }

    public Optional<String> token() {
        var now = open;
        return now == null ? Optional.empty() : Optional.of(now.token());
    }

    public void begin(SignedIn person, String token) {
        open = new Open(person, token);
    }

    /** Forgets the token, if it is still this one. */
    public boolean end(String token) {
        var now = open;
        if (now == null || !now.token().equals(token)) {
            return false;
        }
        open = null;
        return true;
    }

    public void end() {
        open = null;
    }

    private record Open(SignedIn person, String token) {

        @Override
        public String toString() {
            return "Open[" + person.user() + "]";
        }
    }
}
