package shop.computer.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;
import shop.computer.server.ServerTest;
import shop.computer.server.catalog.category.CategoryNode;
import shop.computer.server.catalog.category.NoSuchCategoryException;
import shop.computer.server.catalog.rate.RateDesk;
import shop.computer.server.inventory.Inventory;
import shop.computer.server.inventory.book.GradeException;

@ServerTest
class CatalogTests {

    @Autowired
    private Catalog catalog;

    @Autowired
    private RateDesk rates;

    @Autowired
    private Inventory inventory;

    @AfterEach
    void speaksEnglishAgain() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void sellsAProductWithItsStockFromTheMomentItIsOffered() {
        catalog.offer(Shelf.card("CAT-OFFER", Shelf.open(catalog, "cat-offer"), "499.90", 3));

        var card = catalog.cards(List.of(new Sku("CAT-OFFER"))).get(new Sku("CAT-OFFER"));

        assertThat(card.price()).isEqualTo(Money.usd("499.90"));
        assertThat(card.riel()).isEqualTo(catalog.rate().toRielShown(Money.usd("499.90")));
        assertThat(card.available()).isEqualTo(3);
        assertThat(card.level()).isEqualTo("low");
        assertThat(card.title()).isEqualTo("GeForce CAT-OFFER");
        assertThat(card.keys()).isEqualTo("16\u00a0GB · 329\u00a0mm · 300\u00a0W");
    }

    @Test
    void refusesASkuThatIsTakenAndKeepsNothingOfTheRest() {
        var category = Shelf.open(catalog, "cat-taken");
        catalog.offer(Shelf.card("CAT-TAKEN", category, "10.00", 1));

        assertThatExceptionOfType(SkuTakenException.class).isThrownBy(
                () -> catalog.offerAll(List.of(Shelf.card("CAT-TAKEN-2", category, "10.00", 1),
                        Shelf.card("CAT-TAKEN", category, "11.00", 1))));

        assertThat(catalog.cards(List.of(new Sku("CAT-TAKEN-2")))).isEmpty();
        assertThat(inventory.levels(List.of(new Sku("CAT-TAKEN-2")))).isEmpty();
    }

    @Test
    void refusesAProductUnderTheSkuOfUsedGoodsThatNobodyHasPricedYet() {
        var category = Shelf.open(catalog, "cat-graded");
        catalog.offer(Shelf.card("CAT-GRADED", category, "10.00", 1));
        var used = inventory.openGrade(new Sku("CAT-GRADED"), Grade.USED);

        assertThatExceptionOfType(GradeException.class)
                .isThrownBy(() -> catalog.offer(Shelf.card(used.value(), category, "10.00", 5)))
                .satisfies(refusal -> assertThat(refusal.wording()).isEqualTo("inventory.grade.made"));

        assertThat(catalog.taken(List.of(used))).isEmpty();
        assertThat(inventory.levels(List.of(used)).get(used).onHand()).isZero();
    }

    @Test
    void refusesAProductOfACategoryThatDoesNotExist() {
        assertThatExceptionOfType(NoSuchCategoryException.class)
                .isThrownBy(() -> catalog.offer(Shelf.card("CAT-NOWHERE", "nowhere", "10.00", 1)));
    }

    @Test
    void showsANewPriceAtOnceAndRefusesOneThatIsNotAboveZero() {
        catalog.offer(Shelf.card("CAT-PRICE", Shelf.open(catalog, "cat-price"), "10.00", 1));
        var sku = new Sku("CAT-PRICE");

        catalog.changePrice(sku, Money.usd("12.50"));

        assertThat(catalog.cards(List.of(sku)).get(sku).price()).isEqualTo(Money.usd("12.50"));
        assertThatIllegalArgumentException().isThrownBy(() -> catalog.changePrice(sku, Money.usd("0")));
        assertThatExceptionOfType(NoSuchProductException.class)
                .isThrownBy(() -> catalog.changePrice(new Sku("CAT-NEVER"), Money.usd("1.00")));
    }

    @Test
    void usesANewRateAtOnce() {
        var before = catalog.rate();

        rates.set(ExchangeRate.of("4100"), rates.now().version(), "owner");

        assertThat(catalog.rate()).isEqualTo(ExchangeRate.of("4100"));
        rates.set(before, rates.now().version(), "owner");
        assertThat(catalog.rate()).isEqualTo(before);
    }

    @Test
    void saysSpecificationsInTheLanguageOfTheRequest() {
        catalog.offer(Shelf.card("CAT-WORDS", Shelf.open(catalog, "cat-words"), "10.00", 1));
        LocaleContextHolder.setLocale(Locale.of("km"));

        var product = catalog.product("cat-words").orElseThrow();

        assertThat(product.path()).extracting(CategoryNode::name).containsExactly("កាតក្រាហ្វិក", "ប្រភេទ cat-words");
        assertThat(product.specs()).flatExtracting(group -> group.rows())
                .extracting(row -> row.label() + ": " + row.value())
                .contains("ពណ៌: ខ្មៅ / ប្រាក់", "បណ្តោយ: 329\u00a0mm");
        assertThat(product.description()).startsWith("កាតក្រាហ្វិក 16\u00a0GB");
    }

    @Test
    void knowsNoProductThatIsNotSold() {
        assertThat(catalog.product("no-such-thing")).isEmpty();
        assertThatExceptionOfType(NoSuchCategoryException.class)
                .isThrownBy(() -> catalog.path("no-such-shelf"));
    }
}
