package shop.computer.api.books;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * A rule of the books that could not be looked at, so that nobody knows whether it holds.
 *
 * @param rule its name, for instance {@code I1-on-hand-is-the-sum}
 * @param sentence what should be true, in the reader's language
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnseenRule(String rule, String sentence) {}
