package shop.computer.server.search.word;

import java.util.List;

/**
 * One thing that is looked for, and what else people call it.
 *
 * @param words as they were typed
 * @param others other names for it, each all of its words; empty if the shop knows none
 */
public record Term(List<String> words, List<List<String>> others) {

    public Term {
        words = List.copyOf(words);
        others = List.copyOf(others);
    }
}
