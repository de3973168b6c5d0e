package shop.computer.server.inventory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.inventory.SerialKind;
import shop.computer.api.inventory.receiving.ReceiveGoods;
import shop.computer.api.inventory.serial.KeepBySerial;
import shop.computer.server.BooksInvariants;
import shop.computer.server.inventory.book.Balance;
import shop.computer.server.inventory.book.HoldBook;
import shop.computer.server.inventory.desk.StockDesk;
import shop.computer.server.inventory.receiving.Receipts;

/** Stock for tests of this room, each time another SKU. */
public final class Shelf {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000_000L);

    public final Inventory inventory;
    public final StockDesk desk;
    public final Receipts receipts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final HoldBook holds;
    private final List<Sku> made = new CopyOnWriteArrayList<>();

    public Shelf(ApplicationContext context) {
        inventory = context.getBean(Inventory.class);
        desk = context.getBean(StockDesk.class);
        receipts = context.getBean(Receipts.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcClient.class);
        holds = context.getBean(HoldBook.class);
    }

    /** A SKU of which so many pieces at 30 USD are on the shelf; short at 2. */
    public Sku sku(int onHand) {
        var sku = new Sku("SHELF-" + NUMBER.incrementAndGet());
        inventory.open(sku, onHand, Money.usd("30"), 2, "stock");
        made.add(sku);
        return sku;
    }

    /** A SKU kept by serial, with a piece for each number, all received at this cost. */
    public Sku numbered(String unitCost, String... serials) {
        var sku = sku(0);
        desk.keepBySerial(sku, new KeepBySerial(SerialKind.SERIAL, List.of()), look(sku).version(), "stock");
        if (serials.length > 0) {
            receive(sku, unitCost, serials.length, List.of(serials));
        }
        return sku;
    }

    /** A number no piece has. */
    public static String serial() {
        return "SN" + NUMBER.incrementAndGet();
    }

    public static OrderNumber order() {
        return new OrderNumber("CS-26%08d".formatted(NUMBER.incrementAndGet() % 100_000_000L));
    }

    public void receive(Sku sku, String unitCost, int quantity, List<String> serials) {
        receipts.receive(receipt(new ReceiveGoods.Line(sku, quantity, Money.usd(unitCost), null, serials)), "stock");
    }

    /** A receipt of a new invoice. */
    public static ReceiveGoods receipt(ReceiveGoods.Line... lines) {
        return new ReceiveGoods("Supplier", UUID.randomUUID().toString(), null, null, List.of(lines));
    }

    public OrderNumber reserved(Sku sku, int quantity) {
        var order = order();
        reserve(order, sku, quantity);
        return order;
    }

    public void reserve(OrderNumber order, Sku sku, int quantity) {
        transaction.executeWithoutResult(
                _ -> inventory.reserve(order, List.of(new StockLine(sku, quantity)), "customer"));
    }

    /** What the pieces cost. */
    public Money sell(OrderNumber order, Sku sku, int quantity, String... serials) {
        return transaction.execute(
                _ -> inventory.sell(order, List.of(new SoldLine(sku, quantity, List.of(serials))), "sok").get(sku));
    }

    public Money takeBack(OrderNumber order, BackLine line) {
        return transaction.execute(_ -> inventory.takeBack(order, List.of(line), "sok").get(line.sku()));
    }

    public Balance look(Sku sku) {
        return desk.look(sku);
    }

    /** What all pieces left are worth, USD. */
    public Money worth(Sku sku) {
        return Money.usd(jdbc.sql("select coalesce(sum(left_value), 0) from inventory_layer where sku = ?")
                .param(sku.value()).query(BigDecimal.class).single());
    }

    /** Gives back what a test has left aside for orders that no customer placed, and looks whether the books hold. */
    public void tidyUp() {
        made.forEach(sku -> holds.of(sku, 1000).stream().filter(hold -> !hold.byStaff())
                .forEach(hold -> transaction.executeWithoutResult(
                        _ -> inventory.release(new OrderNumber(hold.document()),
                                List.of(new StockLine(sku, hold.quantity())), "test"))));
        booksHold(made.toArray(Sku[]::new));
    }

    /** Looks whether the books of these SKUs hold, apart from their orders. */
    public void booksHold(Sku... skus) {
        for (var sku : skus) {
            BooksInvariants.holdForStock(sku.value(), jdbc);
        }
    }

    public static List<String> serials(int count) {
        var serials = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            serials.add(serial());
        }
        return serials;
    }
}
