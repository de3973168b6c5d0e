package shop.computer.desktop.screen.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustReason;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.desktop.api.StaffApi;
import shop.computer.desktop.api.StockApi;
import shop.computer.desktop.api.StockLevelFilter;
import shop.computer.desktop.api.line.Server;
import shop.computer.desktop.api.line.ServerAddress;
import shop.computer.desktop.api.line.Session;
import shop.computer.desktop.fake.FakeShop;
import shop.computer.desktop.fake.Samples;
import shop.computer.desktop.fake.Window;

class InventoryViewModelTests {

    private static final Sku SKU = new Sku("KEY-1");

    private final FakeShop shop = new FakeShop();
    private final Window window = new Window();
    private final Server server = new Server(new Session(), () -> "en");
    private final InventoryViewModel model = new InventoryViewModel(new StockApi(server), window.tasks(), true);

    @BeforeEach
    void open() {
        new StaffApi(server).signIn(ServerAddress.parse(shop.address()).orElseThrow(), "manager", FakeShop.PASSWORD);
        shop.stock.put(SKU, Samples.product("KEY-1", "Keyboard", "Example", "Keyboards", 5, 2, 3, "20.00", "12.00"));
        shop.stock.put(new Sku("MOU-1"),
                Samples.product("MOU-1", "Mouse", "Example", "Mice", 0, 0, 3, "10.00", "6.00"));
        window.act(() -> {
            model.readAgain();
            model.list().selected().set(SKU);
        });
        window.eventually(() -> assertThat(model.detail().get()).isNotNull());
        window.eventually(() -> assertThat(model.list().rows()).hasSize(2));
        window.act(() -> assertThat(model.beginAdjusting()).isTrue());
    }

    @AfterEach
    void close() {
        shop.close();
        server.close();
        window.close();
    }

    @Test
    void saysTheResultBeforehandAndSendsIt() {
        var done = new AtomicInteger();
        window.act(() -> {
            model.adjust().change().set("−2");
            assertThat(model.adjust().result().facts()).containsExactly(5, 3, 3, 1);
            model.adjust().reason().set(AdjustReason.DAMAGED);
            model.adjust().submit(done::set);
        });

        window.eventually(() -> assertThat(done).hasValue(-2));
        window.act(() -> {
            assertThat(model.detail().get().stock().onHand()).isEqualTo(3);
            assertThat(model.list().rows().getFirst().onHand()).isEqualTo(3);
            assertThat(model.adjust().change().get()).isEmpty();
        });
    }

    @Test
    void refusesAtTheFieldWhatCannotBe() {
        window.act(() -> {
            assertThat(wrongFor("-4")).isEqualTo("adjust.change.below");
            assertThat(wrongFor("0")).isEqualTo("adjust.change.zero");
            assertThat(wrongFor("two")).isEqualTo("adjust.change.number");
            assertThat(wrongFor("1.5")).isEqualTo("adjust.change.number");
            assertThat(wrongFor("999999")).isEqualTo("adjust.change.large");
            model.adjust().submit(done -> {});
            assertThat(model.adjust().reasonWrong().get().key()).isEqualTo("adjust.reason.missing");
        });
        assertThat(shop.stock.get(SKU).stock().onHand()).isEqualTo(5);
    }

    @Test
    void keepsWhatWasTypedWhenSomeoneWasFaster() {
        shop.adjust(SKU, new AdjustStock(-1, AdjustReason.LOST, null), "stock");
        window.act(() -> {
            model.adjust().change().set("4");
            model.adjust().reason().set(AdjustReason.FOUND);
            model.adjust().submit(done -> {});
        });

        window.eventually(() -> {
            assertThat(model.adjust().notice().get()).isNotNull();
            assertThat(model.adjust().notice().get().key()).isEqualTo("adjust.changed");
            assertThat(model.adjust().notice().get().facts()).containsExactly("stock", 5, 4);
            assertThat(model.adjust().change().get()).isEqualTo("4");
        });
    }

    @Test
    void showsOnlyWhatIsOut() {
        window.act(() -> model.list().view().set(StockLevelFilter.OUT));

        window.eventually(
                () -> assertThat(model.list().rows()).extracting(row -> row.sku().value()).containsExactly("MOU-1"));
    }

    @Test
    void readsARowAgainWhenItsStockChangedElsewhere() {
        shop.adjust(SKU, new AdjustStock(10, AdjustReason.FOUND, null), "stock");

        window.act(() -> model.changed(SKU));

        window.eventually(() -> assertThat(model.list().rows().getFirst().onHand()).isEqualTo(15));
    }

    private String wrongFor(String typed) {
        model.adjust().change().set(typed);
        return model.adjust().changeWrong().get().key();
    }
}
