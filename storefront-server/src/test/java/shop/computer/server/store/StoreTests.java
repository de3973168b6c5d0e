package shop.computer.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

class StoreTests {

    private static final Locale KHMER = Locale.of("km");
    private static final ContactSettings NOTHING = new ContactSettings("", "", "", "", "", "");

    @Test
    void saysItsAddressInTheLanguageOfThePage() {
        var store = store(new ContactSettings("", "", "", "", "Street 271", "ផ្លូវ 271"), open(Set.of()));

        assertThat(store.contact(Locale.ENGLISH).address()).isEqualTo("Street 271");
        assertThat(store.contact(KHMER).address()).isEqualTo("ផ្លូវ 271");
    }

    @Test
    void saysItsAddressInTheOtherLanguageRatherThanNotAtAll() {
        assertThat(
                store(new ContactSettings("", "", "", "", "Street 271", ""), open(Set.of())).contact(KHMER).address())
                .isEqualTo("Street 271");
        assertThat(store(new ContactSettings("", "", "", "", "", "ផ្លូវ 271"), open(Set.of())).contact(Locale.ENGLISH)
                .address()).isEqualTo("ផ្លូវ 271");
    }

    @Test
    void saysWhenItIsOpenAndOnWhichDaysItIsNot() {
        assertThat(store(NOTHING, open(Set.of())).contact(Locale.ENGLISH).hours()).isEqualTo("Every day 8:00 to 19:30");
        assertThat(store(NOTHING, open(Set.of(DayOfWeek.SUNDAY))).contact(Locale.ENGLISH).hours())
                .isEqualTo("Every day but Sunday, 8:00 to 19:30");
        assertThat(store(NOTHING, open(Set.of(DayOfWeek.SUNDAY))).contact(KHMER).hours())
                .isEqualTo("រាល់ថ្ងៃ លើកលែងតែថ្ងៃអាទិត្យ ម៉ោង 8:00 ដល់ 19:30");
    }

    @Test
    void saysNothingThatTheSettingsDoNot() {
        var contact = store(NOTHING, new OpeningHours(null, null, Set.of(), null)).contact(Locale.ENGLISH);

        assertThat(contact).isEqualTo(new Contact("", "", "", "", "", ""));
    }

    @Test
    void canBeReachedInEachWayWhileItIsTriedOut() throws IOException {
        var settings = new StandardEnvironment();
        new YamlPropertySourceLoader().load("demo", new ClassPathResource("application-demo.yml"))
                .forEach(settings.getPropertySources()::addLast);

        var contact = Binder.get(settings).bind("shop.contact", ContactSettings.class).get();

        assertThat(contact.map()).startsWith("https://");
        assertThat(contact.facebook()).startsWith("https://");
        assertThat(contact.telegram()).isNotBlank();
    }

    @Test
    void isOpenAtLeastOneDayOfTheWeek() {
        assertThatIllegalArgumentException().isThrownBy(() -> open(EnumSet.allOf(DayOfWeek.class)));
    }

    private static OpeningHours open(Set<DayOfWeek> closed) {
        return new OpeningHours(LocalTime.of(8, 0), LocalTime.of(19, 30), closed, null);
    }

    private static Store store(ContactSettings contact, OpeningHours hours) {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("i18n/store");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new Store(contact, hours, texts);
    }
}
