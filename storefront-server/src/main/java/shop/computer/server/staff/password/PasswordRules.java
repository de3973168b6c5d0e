package shop.computer.server.staff.password;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a staff password must be: long, not made of the user's name or of what everybody tries first, and short enough for bcrypt. */
public final class PasswordRules {

    static final int SHORTEST = 12;
    /** bcrypt reads no further. */
    static final int LONGEST_IN_BYTES = 72;
    private static final int FEWEST_DIFFERENT = 5;
    private static final List<String> TRIED_FIRST = List.of("password", "passw0rd", "123456", "qwerty", "letmein",
            "welcome", "changeme",
            "administrator", "abc123", "iloveyou", "computershop", "computer-shop", "demo-");

    private PasswordRules() {}

    /** @throws WeakPasswordException naming the rule that is broken */
    public static void check(String user, String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        refuseIf(password.length() < SHORTEST, "short", SHORTEST);
        refuseIf(password.getBytes(StandardCharsets.UTF_8).length > LONGEST_IN_BYTES,
                "long", LONGEST_IN_BYTES);
        refuseIf(password.chars().distinct().count() < FEWEST_DIFFERENT,
                "few", FEWEST_DIFFERENT);
        refuseIf(lower.contains(user), "user");
        refuseIf(TRIED_FIRST.stream().anyMatch(lower::contains),
                "common");
    }

    private static void refuseIf(boolean broken, String rule, Object... facts) {
        if (broken) {
            throw new WeakPasswordException(rule, facts);
        }
    }
}
