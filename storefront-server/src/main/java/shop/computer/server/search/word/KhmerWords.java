package shop.computer.server.search.word;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts Khmer, which is written without spaces. A list of the shop's own words goes first, the longest that fits: the dictionary of ICU does not know
 * loan words such as កាតក្រាហ្វិក. What stands between them is cut by ICU.
 */
final class KhmerWords {

    private static final int FIRST = 0x1780;
    private static final int LAST = 0x17FF;
    private static final String COENG_DA = "\u17D2\u178A";
    private static final String COENG_TA = "\u17D2\u178F";
    private static final Set<String> SHOP = new HashSet<>(
            WordFiles.lines("khmer-words.txt").map(KhmerWords::fold).toList());
    private static final int LONGEST = SHOP.stream().mapToInt(String::length).max().orElse(0);

    private KhmerWords() {}

    /** The foot of ត and of ដ look alike and are typed for one another (ក្តារចុច, ក្ដារចុច); both become the one of ត. */
    static String fold(String text) {
        return text.replace(COENG_DA, COENG_TA);
    }

    /** Words of what has no space in it; Latin letters and figures stay together. */
    static List<String> cut(String piece) {
        var words = new ArrayList<String>();
        int from = 0;
        while (from < piece.length()) {
            boolean khmer = isKhmer(piece.charAt(from));
            int to = from + 1;
            while (to < piece.length() && isKhmer(piece.charAt(to)) == khmer) {
                to++;
            }
            if (khmer) {
                words.addAll(cutRun(piece.substring(from, to), LONGEST));
            } else {
                words.add(piece.substring(from, to));
            }
            from = to;
        }
        return words;
    }

    /** The shorter words a word of the shop is made of; empty if it is one of its own. */
    static List<String> parts(String word) {
        var parts = word.isEmpty() || !isKhmer(word.charAt(0))
                ? List.<String>of()
                : cutRun(word, Math.min(LONGEST, word.length() - 1));
        return parts.size() < 2 ? List.of() : parts;
    }

    private static List<String> cutRun(String run, int mostLetters) {
        var words = new ArrayList<String>();
        int plain = 0;
        int at = 0;
        while (at < run.length()) {
            int length = longest(run, at, mostLetters);
            if (length == 0) {
                at++;
                continue;
            }
            words.addAll(byDictionary(run.substring(plain, at)));
            words.add(run.substring(at, at + length));
            at += length;
            plain = at;
        }
        words.addAll(byDictionary(run.substring(plain)));
        return words;
    }

    /** How long the longest word of the shop is that begins here; no sign that belongs to its last letter may follow. */
    private static int longest(String run, int at, int mostLetters) {
        for (int length = Math.min(mostLetters, run.length() - at); length > 1; length--) {
            int end = at + length;
            if (SHOP.contains(run.substring(at, end)) && (end == run.length() || Character.isLetter(run.charAt(end)))) {
                return length;
            }
        }
        return 0;
    }

    private static List<String> byDictionary(String run) {
        if (run.isEmpty()) {
            return List.of();
        }
        var borders = BreakIterator.getWordInstance(new ULocale("km"));
        borders.setText(run);
        var words = new ArrayList<String>();
        int from = borders.first();
        for (int to = borders.next(); to != BreakIterator.DONE; to = borders.next()) {
            words.add(run.substring(from, to));
            from = to;
        }
        return words;
    }

    static boolean isKhmer(String word) {
        return !word.isEmpty() && isKhmer(word.charAt(0));
    }

    private static boolean isKhmer(char letter) {
        return letter >= FIRST && letter <= LAST;
    }
}
