package shop.computer.server.books;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What one look at all rules found.
 *
 * @param at when it began
 * @param rules how many were looked at
 * @param findings those that are broken
 */
public record Check(Instant at, Duration took, int rules, List<Finding> findings) {

    public Check {
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

        /** Where the rule's sentence stands in the texts. */
        public String textKey() {
            return Rule.textKey(rule);
        }
    }

    boolean isSound() {
        return findings.isEmpty();
    }
}
