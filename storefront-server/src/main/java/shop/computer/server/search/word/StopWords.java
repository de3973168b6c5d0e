package shop.computer.server.search.word;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of a question that say nothing about the goods: to buy, cheap, in stock. */
public final class StopWords {

    private static final Set<String> ALL = WordFiles.lines("stop-words.txt").flatMap(line -> Words.of(line).stream())
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    /** The others; all of them if there are no others. */
    public static List<String> leftOut(List<String> words) {
        var rest = words.stream().filter(word -> !ALL.contains(word)).toList();
        return rest.isEmpty() ? words : rest;
    }
}
