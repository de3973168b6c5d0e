package shop.computer.server.books;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one look at all rules found.
 *
 * @param at when it began
 * @param rules how many there are
 * @param findings those that are broken
 * @param unseen the names of those that could not be looked at, for instance because it took too long
 */
public record Check(Instant at, Duration took, int rules, List<Finding> findings, List<String> unseen) {

    public Check {
        unseen = List.copyOf(unseen);
        findings = List.copyOf(findings);
    }

    /**
     * A broken rule.
     *
     * @param count how many keys break it, at most {@value Books#MOST_COUNTED}
     * @param keys the first {@value Books#MOST_KEYS} of them
     */
    public record Finding(String rule, int count, List<String> keys) {

        public Finding {
            keys = List.copyOf(keys);
        }
    }

    boolean isSound() {
        return findings.isEmpty() && unseen.isEmpty();
    }
}
