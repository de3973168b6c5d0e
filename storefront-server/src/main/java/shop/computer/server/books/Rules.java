package shop.computer.server.books;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The rules, as they stand in {@code db/invariants.sql}. */
public final class Rules {

    private static final Pattern RULE = Pattern.compile("(?m)^-- (I\\d+-[a-z-]+): ([A-Z]+)\\R([^;]+);");

    private Rules() {}

    /** All of them, in the order of the file. */
    public static List<Rule> all() {
        try {
            var file = new ClassPathResource("db/invariants.sql").getContentAsString(StandardCharsets.UTF_8);
            return RULE.matcher(file).results().map(found -> new Rule(found.group(1),
                    Rule.Subject.valueOf(found.group(2)), found.group(3).strip())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
