package shop.computer.desktop.shell.toast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.computer.desktop.text.Sentence;

class ToastsTests {

    private final Toasts toasts = new Toasts();

    @Test
    void showsTheNewestThree() {
        IntStream.rangeClosed(1, 5).forEach(number -> toasts.show(order(number)));

        assertThat(toasts.shown()).containsExactly(order(3), order(4), order(5));
    }

    @Test
    void keepsAnAlertHoweverManyOrdersCome() {
        var alert = alert();
        toasts.show(alert);

        IntStream.rangeClosed(1, 5).forEach(number -> toasts.show(order(number)));

        assertThat(toasts.shown()).containsExactly(alert, order(4), order(5));
    }

    @Test
    void showsAnAlertOnceThatComesTwice() {
        toasts.show(alert());
        toasts.show(alert());

        assertThat(toasts.shown()).containsExactly(alert());
    }

    private static Toast order(int number) {
        return new Toast("info", "icon", Sentence.of("toast.newOrder", "CS-" + number),
                Sentence.of("toast.newOrder.of"));
    }

    private static Toast alert() {
        return new Toast(Toast.ALERT, "icon", Sentence.of("toast.eventsWait"), Sentence.of("toast.eventsWait.of"));
    }
}
