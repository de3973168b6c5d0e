package shop.computer.desktop.fake;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import shop.computer.api.OrderNumber;
import shop.computer.api.Sku;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.report.SalesLine;
import shop.computer.api.staff.Role;

/** A server that speaks the admin API from memory: for flows through the window that need no database. Can be stopped and started on its port. */
public final class FakeShop implements AutoCloseable {

    public static final String PASSWORD = "open-sesame";

    public final Map<OrderNumber, OrderDetail> orders = new LinkedHashMap<>();
    public final Map<Sku, StockDetail> stock = new TreeMap<>();
    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final List<SalesLine> lines = new ArrayList<>();
    public volatile Role role = Role.MANAGER;
    public volatile int failNext503;
    public volatile Duration delay = Duration.ZERO;
    final FakeEvents events = new FakeEvents();
    private volatile int session = 1;
    private HttpServer http;
    private int port;

    public FakeShop() {
        start();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public void start() {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            port = http.getAddress().getPort();
            http.setExecutor(Executors.newCachedThreadPool());
            http.createContext("/", new FakeAnswers(this)::handle);
            http.start();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public void stop() {
        http.stop(0);
        events.forget();
    }

    /** What whoever is signed in must send. */
    String token() {
        return "token-" + session;
    }

    @Override
    public void close() {
        stop();
    }

    /** All who are signed in must sign in again. */
    public void forgetSessions() {
        session++;
        events.cut();
    }

    public synchronized OrderDetail put(OrderDetail order) {
        orders.put(order.summary().number(), order);
        return order;
    }

    /** A customer places an order: kept and told. */
    public synchronized OrderDetail arrive(OrderDetail order) {
        put(order);
        tell("order-arrived", new StaffEvent.OrderArrived(Instant.now(), order.summary()));
        return order;
    }

    public void tell(String type, StaffEvent event) {
        events.tell(type, event);
    }

    /** Moves an order on as someone else would. */
    public synchronized OrderDetail move(OrderNumber number, OrderStatus to, String who, String why) {
        var before = orders.get(number);
        var s = before.summary();
        var story = new ArrayList<>(before.story());
        story.add(new OrderChange(Instant.now(), s.status(), to, who, why, null));
        var summary = new OrderSummary(s.number(), s.placedAt(), to, s.customer(), s.phone(), s.handover(), s.pieces(),
                s.total(), s.method(),
                s.payment(), s.version() + 1);
        var now = new OrderDetail(summary, before.lines(), before.subtotal(), before.deliveryFee(), before.total(),
                before.totalRiel(), before.rate(),
                before.email(), before.note(), before.address(), before.payment(), story,
                Samples.next(to, s.handover()));
        put(now);
        tell("order-changed", new StaffEvent.OrderChanged(Instant.now(), number, summary));
        return now;
    }

    /** Changes stock as someone else would. */
    public synchronized StockDetail adjust(Sku sku, AdjustStock change, String who) {
        var before = stock.get(sku);
        var r = before.stock();
        var row = new StockRow(r.sku(), r.name(), r.brand(), r.category(), r.onHand() + change.change(), r.reserved(),
                r.available() + change.change(),
                r.reorderAt(), r.price(), r.cost(), r.version() + 1);
        var moves = new ArrayList<MovementRow>();
        moves.add(new MovementRow(Instant.now(), MovementKind.ADJUSTMENT, change.change(), 0, change.reason(), null,
                change.note(), who));
        moves.addAll(before.movements());
        var now = new StockDetail(row, moves);
        stock.put(sku, now);
        tell("stock-changed", new StaffEvent.StockChanged(Instant.now(), sku));
        return now;
    }
}
