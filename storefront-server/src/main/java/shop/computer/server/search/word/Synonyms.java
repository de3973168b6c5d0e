package shop.computer.server.search.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Different names for the same thing: English and Khmer, Khmer typed in Latin letters, common misspellings. They are looked up when somebody asks, so
 * that a new line in the list needs no new index.
 */
public final class Synonyms {

    private static final Map<List<String>, Set<List<String>>> OTHERS = read();
    private static final int LONGEST = OTHERS.keySet().stream().mapToInt(List::size).max().orElse(1);

    private Synonyms() {}

    /** What is looked for, the longest known name first. */
    public static List<Term> terms(List<String> words) {
        var terms = new ArrayList<Term>();
        int at = 0;
        while (at < words.size()) {
            var term = longest(words, at);
            terms.add(term);
            at += term.words().size();
        }
        return terms;
    }

    private static Term longest(List<String> words, int at) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            var name = words.subList(at, at + length);
            var others = OTHERS.get(name);
            if (others != null) {
                return new Term(name, List.copyOf(others));
            }
        }
        return new Term(words.subList(at, at + 1), List.of());
    }

    private static Map<List<String>, Set<List<String>>> read() {
        var others = new HashMap<List<String>, Set<List<String>>>();
        WordFiles.lines("synonyms.txt").forEach(line -> {
            var names = Arrays.stream(line.split(",")).map(Words::of).filter(name -> !name.isEmpty()).distinct()
                    .toList();
            for (var name : names) {
                var same = others.computeIfAbsent(List.copyOf(name), _ -> new LinkedHashSet<>());
                names.stream().filter(other -> !other.equals(name)).forEach(same::add);
            }
        });
        return others;
    }
}
