package shop.computer.server.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderStatus;
import shop.computer.server.ServerTest;

@ServerTest
class RulesTests {

    @Autowired
    private MessageSource texts;

    @Test
    void haveASentenceInBothLanguages() {
        assertThat(Rules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(texts.getMessage(rule.textKey(), null, Locale.ENGLISH)).endsWith(".");
            assertThat(texts.getMessage(rule.textKey(), null, Locale.of("km"))).endsWith("។");
        });
    }

    @Test
    void allowTheStepsThatAnOrderMayGo() {
        var steps = Rules.all().stream().filter(rule -> rule.name().equals("I10-each-step-is-allowed")).findFirst()
                .orElseThrow();

        var mayGo = Arrays.stream(Handover.values()).flatMap(handover -> Arrays.stream(OrderStatus.values())
                .flatMap(from -> from.next(handover).stream().map(to -> from + ">" + to))).collect(Collectors.toSet());
        assertThat(Arrays.stream(steps.sql().split("'")).filter(word -> word.matches("[A-Z]+>[A-Z]+"))
                .collect(Collectors.toSet()))
                .isEqualTo(mayGo);
    }
}
