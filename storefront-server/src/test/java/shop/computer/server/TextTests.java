package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TextTests {

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern KEY_IN_TEMPLATE = Pattern
            .compile("#\\{([A-Za-z][\\w.-]*)|#messages\\.msg\\('([\\w.-]+)'");
    private static final Pattern KHMER = Pattern.compile("\\p{IsKhmer}");
    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{2,}");

    /** Names and signs that stay as they are in Khmer. */
    private static final Set<String> SAME_IN_BOTH = Set.of("layout.language.other");

    static Stream<String> rooms() throws IOException {
        return Arrays.stream(FILES.getResources("classpath*:i18n/*.properties")).map(Resource::getFilename)
                .map(name -> name.replaceFirst("(_km)?\\.properties$", "")).distinct().sorted();
    }

    static Stream<Resource> templates() throws IOException {
        return Stream.of("html", "txt").flatMap(kind -> {
            try {
                return Arrays.stream(FILES.getResources("classpath*:templates/**/*." + kind));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }).filter(file -> !file.toString().contains("test-classes"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void hasEveryTextInBothLanguages(String room) throws IOException {
        assertThat(texts(room + "_km").keySet()).isEqualTo(texts(room).keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void fillsInTheSameFactsInBothLanguages(String room) throws IOException {
        var khmer = texts(room + "_km");

        texts(room).forEach(
                (key, text) -> assertThat(places(khmer.getOrDefault(key, ""))).as(key).isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void leavesNoTextEmpty(String room) throws IOException {
        for (var language : List.of(room, room + "_km")) {
            assertThat(texts(language)).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        }
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void isWrittenInKhmerOnKhmerPages(String room) throws IOException {
        var english = texts(room);
        var untranslated = new TreeSet<String>();

        texts(room + "_km").forEach((key, text) -> {
            var words = text.replaceAll("<[^>]*>|\\{[^}]*}", "");
            if (WORD.matcher(words).find() && !KHMER.matcher(words).find() && text.equals(english.get(key))
                    && words.matches(".*\\p{Ll}.*\\s.*") && !SAME_IN_BOTH.contains(key)) {
                untranslated.add(key);
            }
        });

        assertThat(untranslated).isEmpty();
    }

    /** A text with facts goes through MessageFormat, where one apostrophe vanishes; a text without does not, where two would show. */
    @ParameterizedTest
    @MethodSource("rooms")
    void doublesApostrophesWhereFactsAreFilledInAndOnlyThere(String room) throws IOException {
        for (var language : List.of(room, room + "_km")) {
            assertThat(texts(language)).allSatisfy((key, text) -> {
                var withoutPairs = text.replace("''", "");
                assertThat(places(text).isEmpty() ? text.contains("''") : withoutPairs.contains("'"))
                        .as(key + "=" + text)
                        .isFalse();
            });
        }
    }

    @Test
    void givesNoKeyTwoMeanings() throws IOException {
        var roomsOfKey = new TreeMap<String, Set<String>>();
        for (var room : rooms().toList()) {
            texts(room).keySet().forEach(key -> roomsOfKey.computeIfAbsent(key, k -> new TreeSet<>()).add(room));
        }

        assertThat(roomsOfKey).allSatisfy((key, rooms) -> assertThat(rooms).as(key).hasSize(1));
    }

    @Test
    void hasEveryTextThatATemplateAsksFor() throws IOException {
        var known = new TreeSet<String>();
        for (var room : rooms().toList()) {
            known.addAll(texts(room).keySet());
        }
        var asked = new TreeMap<String, String>();
        for (var template : templates().toList()) {
            KEY_IN_TEMPLATE.matcher(content(template)).results()
                    .forEach(found -> asked.put(found.group(1) == null ? found.group(2) : found.group(1),
                            template.getFilename()));
        }

        var missing = asked.entrySet().stream().filter(entry -> !known.contains(entry.getKey()))
                .map(entry -> entry.getKey() + " in " + entry.getValue());

        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasNoBareTextInATemplate(Resource template) throws Exception {
        var bare = template.getFilename().endsWith(".html")
                ? BareText.inHtml(content(template))
                : BareText.inText(content(template));

        assertThat(bare).as(template.toString()).isEmpty();
    }

    private static Map<String, String> texts(String file) throws IOException {
        var read = new Properties();
        try (var in = new InputStreamReader(
                FILES.getResource("classpath:i18n/" + file + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, read::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String content(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8);
    }
}
