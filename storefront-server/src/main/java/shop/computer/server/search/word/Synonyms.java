package shop.computer.server.search.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Different names for the same thing: English and Khmer, Khmer typed in Latin letters, common misspellings. They are looked up when somebody asks, so
 * that a new line in the list needs no new index.
 */
public final class Synonyms {

    private static final Map<List<String>, Set<List<String>>> OTHERS = read();
    private static final int LONGEST = OTHERS.keySet().stream().mapToInt(List::size).max().orElse(1);

    private static final int LONGEST_GUESS = 6;
    private static final int SHORTEST_GUESS = 5;
    private static final int LONG = 8;

    private Synonyms() {}

    /** What is looked for, the longest known name first. */
    public static List<Term> terms(List<String> words) {
        return cut(words, Synonyms::longest);
    }

    /**
     * The same of words that nobody seems to have written so: each name that is not known is taken for the known one that it is nearest to, if it is
     * near. Khmer names are compared as a whole, for a wrong sign makes other words of what stands between spaces.
     */
    public static List<Term> guesses(List<String> words) {
        return cut(words, Synonyms::nearest);
    }

    /** @param first the term that begins where words are left */
    private static List<Term> cut(List<String> words, Function<List<String>, Term> first) {
        var terms = new ArrayList<Term>();
        for (var rest = words; !rest.isEmpty(); rest = rest.subList(terms.getLast().words().size(), rest.size())) {
            terms.add(first.apply(rest));
        }
        return terms;
    }

    private static Term nearest(List<String> words) {
        var known = longest(words);
        for (int length = Math.min(LONGEST_GUESS, words.size()); length > 0; length--) {
            var typed = words.subList(0, length);
            var name = length == known.words().size() && !known.others().isEmpty()
                    ? Optional.<List<String>>empty()
                    : like(typed);
            if (name.isPresent()) {
                var others = new LinkedHashSet<>(Set.of(name.get()));
                others.addAll(OTHERS.getOrDefault(name.get(), Set.of()));
                return new Term(typed, List.copyOf(others));
            }
            if (length == known.words().size()) {
                return known;
            }
        }
        return known;
    }

    private static Optional<List<String>> like(List<String> typed) {
        var text = String.join("", typed);
        if (typed.size() > 1 && !typed.stream().allMatch(KhmerWords::isKhmer)
                || text.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var distance = new LevenshteinDistance(text.length() < SHORTEST_GUESS ? 0 : text.length() < LONG ? 1 : 2);
        return OTHERS.keySet().stream()
                .filter(name -> distance.apply(text, String.join("", name)) >= 0)
                .min(Comparator.comparing(name -> distance.apply(text, String.join("", name))));
    }

    private static Term longest(List<String> words) {
        for (int length = Math.min(LONGEST, words.size()); length > 0; length--) {
            var name = words.subList(0, length);
            var others = OTHERS.get(name);
            if (others != null) {
                return new Term(name, List.copyOf(others));
            }
        }
        return new Term(words.subList(0, 1), List.of());
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
