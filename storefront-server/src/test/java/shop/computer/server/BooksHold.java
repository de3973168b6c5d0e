package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import shop.computer.server.books.Rules;

/**
 * Looks after each class of tests whether the books of its whole database still agree. What a class that {@link WritesBooksByHand} left behind
 * is not held against those after it.
 */
class BooksHold implements AfterAllCallback {

    private static final Map<ApplicationContext, Set<String>> KNOWN = new WeakHashMap<>();

    @Override
    public void afterAll(ExtensionContext tests) {
        var server = SpringExtension.getApplicationContext(tests);
        var broken = broken(server.getBean(JdbcClient.class));
        var fresh = new HashSet<>(broken);
        synchronized (KNOWN) {
            fresh.removeAll(KNOWN.getOrDefault(server, Set.of()));
            KNOWN.put(server, broken);
        }
        if (!tests.getRequiredTestClass().isAnnotationPresent(WritesBooksByHand.class)) {
            assertThat(fresh).as("what %s left broken in the books", tests.getRequiredTestClass().getSimpleName())
                    .isEmpty();
        }
    }

    private static Set<String> broken(JdbcClient jdbc) {
        return Rules.all().stream()
                .flatMap(rule -> BooksInvariants.broken(rule, jdbc).stream().map(key -> rule.name() + ": " + key))
                .collect(Collectors.toSet());
    }
}
