package shop.computer.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import shop.computer.api.ProblemType;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderNote;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.staff.Role;
import shop.computer.desktop.api.line.ServerUnreachable;

class WordsTests {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    private final Words english = Words.in(Language.ENGLISH);
    private final Words khmer = Words.in(Language.KHMER);

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(khmer.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void leavesNoSentenceEmpty() {
        assertThat(Stream.of(english, khmer).flatMap(words -> words.keySet().stream().map(words::getString)))
                .noneMatch(String::isBlank);
    }

    @Test
    void usesTheSameFactsInBothLanguages() {
        var facts = new TreeMap<String, String>();
        english.keySet().stream().filter(key -> !facts(english.getString(key)).equals(facts(khmer.getString(key))))
                .filter(key -> !key.startsWith("orders.changed.EXPIRED"))
                .forEach(key -> facts.put(key, khmer.getString(key)));

        assertThat(facts).isEmpty();
    }

    @Test
    void hasWordsForWhateverTheServerMaySay() {
        var keys = Stream.of(keys("problem", ProblemType.values()), keys("status", OrderStatus.values()),
                keys("story", OrderStatus.values()),
                keys("step", OrderStatus.values()), keys("orders.changed", OrderStatus.values()),
                keys("note", OrderNote.values()),
                keys("handover", Handover.values()), keys("orders.fee", Handover.values()),
                keys("excel.method", PaymentMethod.values()),
                keys("payment.KHQR", PaymentStatus.values()), keys("payment.CASH", PaymentStatus.values()),
                keys("payment.card.KHQR", PaymentStatus.values()), keys("payment.card.CASH", PaymentStatus.values()),
                keys("payment.review", ReviewReason.values()), keys("reason", AdjustReason.values()),
                keys("movement", MovementKind.values()),
                keys("role", Role.values()), keys("unreachable", ServerUnreachable.Reason.values()))
                .flatMap(stream -> stream);

        assertThat(keys).allMatch(english::knows);
    }

    @Test
    void readsBothLanguagesWithoutTheZeroWidthSpace() {
        assertThat(khmer.keySet().stream().map(khmer::getString)).noneMatch(sentence -> sentence.contains("\u200B"));
    }

    private static Stream<String> keys(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + "." + value.name());
    }

    private static java.util.Set<String> facts(String sentence) {
        return PLACE.matcher(sentence).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }
}
