package shop.computer.api.books;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/**
 * A rule of the books that does not hold.
 *
 * @param rule its name, for instance {@code I1-on-hand-is-the-sum}
 * @param sentence what should be true, in the reader's language
 * @param count how much breaks it; 1,000 stands for that or more
 * @param keys the first 20 of them: SKUs, order numbers or hashes of the bank
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record BrokenRule(String rule, String sentence, int count, List<String> keys) {}
