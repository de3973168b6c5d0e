package shop.computer.desktop.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Every sentence of the client in one language; also the bundle that FXML reads its {@code %keys} from. */
public final class Words extends ResourceBundle {

    private final Language language;
    private final Map<String, String> sentences;

    private Words(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    /** Reads {@code i18n/desktop.properties} or its Khmer twin. */
    public static Words in(Language language) {
        var file = language == Language.ENGLISH ? "/i18n/desktop.properties" : "/i18n/desktop_km.properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(java.util.Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            var sentences = properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key,
                    key -> Texts.shown(properties.getProperty(key)), (one, other) -> one, TreeMap::new));
            return new Words(language, sentences);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public Language language() {
        return language;
    }

    /** The sentence of a key, its {@code {0}} filled in. Numbers are written with Latin digits in both languages. */
    public String say(String key, Object... facts) {
        var sentence = getString(key);
        return facts.length == 0 ? sentence : new MessageFormat(sentence, Locale.ENGLISH).format(facts);
    }

    /** The words of an enum value: {@code <prefix>.<NAME>}. */
    public String say(String prefix, Enum<?> value) {
        return getString(prefix + "." + value.name());
    }

    public boolean knows(String key) {
        return sentences.containsKey(key);
    }

    @Override
    protected Object handleGetObject(String key) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return sentence;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(sentences.keySet());
    }
}
