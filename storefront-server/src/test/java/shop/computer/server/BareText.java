package shop.computer.server;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;

/**
 * Finds words that a template would show as they stand. Sample words inside an element whose content Thymeleaf replaces do not count, nor do
 * digits and signs.
 */
final class BareText extends AbstractMarkupHandler {

    private static final Set<String> REPLACING = Set.of("th:text", "th:utext", "th:replace", "th:insert", "th:remove");
    private static final Set<String> NOT_SHOWN = Set.of("style", "script");
    private static final Set<String> SHOWN_ATTRIBUTES = Set.of("alt", "title", "placeholder", "aria-label",
            "aria-description");
    private static final Set<String> NAMES = Set.of("KHQR", "Bakong", "USD", "KHR", "VAT", "ID", "MD", "SKU");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern INLINE = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]|\\[#.*?]|\\[/.*?]",
            Pattern.DOTALL);

    private final List<String> found = new ArrayList<>();
    /** One entry an open element: whether its content is replaced or not shown. */
    private final Deque<Boolean> open = new ArrayDeque<>();
    private final Map<String, String> attributes = new HashMap<>();

    private BareText() {}

    static List<String> inHtml(String template) throws ParseException {
        var finder = new BareText();
        new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(template, finder);
        return finder.found;
    }

    static List<String> inText(String template) {
        var finder = new BareText();
        template.lines().forEach(line -> finder.look(INLINE.matcher(line).replaceAll(""), line));
        return finder.found;
    }

    @Override
    public void handleText(char[] buffer, int offset, int length, int line, int column) {
        if (!open.contains(true)) {
            var text = new String(buffer, offset, length);
            look(INLINE.matcher(text).replaceAll(""), "line " + line + ": " + text.strip());
        }
    }

    @Override
    public void handleAttribute(char[] buffer, int nameOffset, int nameLength, int nameLine, int nameColumn,
            int operatorOffset,
            int operatorLength, int operatorLine, int operatorColumn, int valueContentOffset, int valueContentLength,
            int valueOuterOffset, int valueOuterLength, int valueLine, int valueColumn) {
        attributes.put(new String(buffer, nameOffset, nameLength),
                valueContentLength > 0 ? new String(buffer, valueContentOffset, valueContentLength) : "");
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int offset, int length, int line, int column) {
        attributes.clear();
    }

    @Override
    public void handleOpenElementEnd(char[] buffer, int offset, int length, int line, int column) {
        open.push(NOT_SHOWN.contains(new String(buffer, offset, length))
                || attributes.keySet().stream().anyMatch(REPLACING::contains));
        lookAtAttributes(line);
    }

    @Override
    public void handleStandaloneElementStart(char[] buffer, int offset, int length, boolean minimized, int line,
            int column) {
        attributes.clear();
    }

    @Override
    public void handleStandaloneElementEnd(char[] buffer, int offset, int length, boolean minimized, int line,
            int column) {
        lookAtAttributes(line);
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
        open.poll();
    }

    @Override
    public void handleAutoCloseElementStart(char[] buffer, int offset, int length, int line, int column) {
        open.poll();
    }

    private void lookAtAttributes(int line) {
        attributes.forEach((name, value) -> {
            if (SHOWN_ATTRIBUTES.contains(name) && !attributes.containsKey("th:" + name)) {
                look(value, "line " + line + ": " + name + "=" + value);
            }
        });
    }

    private void look(String text, String where) {
        var entitiesAway = text.replaceAll("&#?\\w+;", "");
        if (WORD.matcher(entitiesAway).results().anyMatch(word -> !NAMES.contains(word.group()))) {
            found.add(where);
        }
    }
}
