package shop.computer.desktop.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.ExchangeRate;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Problem;
import shop.computer.api.ProblemType;
import shop.computer.api.Sku;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.MovementKind;
import shop.computer.api.inventory.MovementRow;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.order.DeliveryAddress;
import shop.computer.api.order.Handover;
import shop.computer.api.order.OrderChange;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderLine;
import shop.computer.api.order.OrderStatus;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.TakeStep;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.api.payment.PaymentStatus;
import shop.computer.api.payment.PaymentSummary;
import shop.computer.api.payment.ReviewReason;
import shop.computer.api.report.SalesDay;
import shop.computer.api.report.SalesLine;
import shop.computer.api.staff.Role;
import shop.computer.api.staff.SignIn;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.line.Json;

/** A server that speaks the admin API from memory: for flows through the window that need no database. Can be stopped and started on its port. */
public final class FakeShop implements AutoCloseable {

    public static final String PASSWORD = "open-sesame";
    private static final String TOKEN = "token-";

    public final Map<OrderNumber, OrderDetail> orders = new LinkedHashMap<>();
    public final Map<Sku, StockDetail> stock = new TreeMap<>();
    public final List<String> calls = new CopyOnWriteArrayList<>();
    public final List<SalesLine> lines = new ArrayList<>();
    public volatile Role role = Role.MANAGER;
    public volatile int failNext503;
    public volatile Duration delay = Duration.ZERO;
    private final Map<String, byte[]> answered = new HashMap<>();
    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
    private final List<String> past = new CopyOnWriteArrayList<>();
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
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", this::handle);
            http.start();
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public void stop() {
        http.stop(0);
        streams.clear();
    }

    @Override
    public void close() {
        stop();
    }

    /** All who are signed in must sign in again. */
    public void forgetSessions() {
        session++;
        streams.forEach(FakeShop::shut);
        streams.clear();
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

    public synchronized void tell(String type, StaffEvent event) {
        var id = past.size() + 1;
        var text = "id:" + id + "\nevent:" + type + "\ndata:"
                + Json.MAPPER.writerFor(StaffEvent.class).writeValueAsString(event) + "\n\n";
        past.add(text);
        for (var stream : streams) {
            write(stream, text);
        }
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
                before.email(), before.note(), before.address(), before.payment(), story, next(to, s.handover()));
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

    // ---- making data

    public static OrderDetail order(String number, String customer, OrderStatus status, Handover handover,
            PaymentMethod method, PaymentStatus paid,
            Instant at, String price, int quantity) {
        var unit = Money.usd(price);
        var subtotal = unit.times(quantity);
        var fee = handover == Handover.DELIVERY ? Money.usd("1.50") : Money.usd("0.00");
        var total = subtotal.plus(fee);
        var rate = ExchangeRate.of("4050");
        var id = new OrderNumber(number);
        var summary = new OrderSummary(id, at, status, customer, "+85512345678", handover, quantity, total, method,
                paid, 1);
        var received = paid == PaymentStatus.REVIEW
                ? total.minus(Money.usd("10.00"))
                : paid == PaymentStatus.PAID ? total : null;
        var payment = new PaymentSummary(method, paid, total, received,
                paid == PaymentStatus.REVIEW ? ReviewReason.AMOUNT_DIFFERS : null,
                method == PaymentMethod.KHQR ? at.plusSeconds(600) : null,
                paid == PaymentStatus.PAID ? at.plusSeconds(80) : null,
                received == null ? null : "f3a97d61c5d2e8b04417ac9e5520c41e", received == null ? null : "buyer@devb");
        var story = new ArrayList<OrderChange>();
        story.add(new OrderChange(at, null, OrderStatus.PLACED, "customer", null, null));
        if (status != OrderStatus.PLACED) {
            story.add(new OrderChange(at.plusSeconds(80), OrderStatus.PLACED, OrderStatus.CONFIRMED, "system", null,
                    null));
        }
        if (status != OrderStatus.PLACED && status != OrderStatus.CONFIRMED) {
            story.add(new OrderChange(at.plusSeconds(600), OrderStatus.CONFIRMED, status, "sales", null, null));
        }
        var address = handover == Handover.DELIVERY
                ? new DeliveryAddress("KH-12", "Phnom Penh", "Toul Kork", "Boeung Kak 1", "Street 289, No. 12", null)
                : null;
        return new OrderDetail(summary,
                List.of(new OrderLine(new Sku("GPU-ASU-0003"), "ASUS GeForce RTX 5070 Ti TUF Gaming OC 16 GB", quantity,
                        unit,
                        subtotal, Money.usd("610.20"))),
                subtotal, fee, total, rate.toRielShown(total), rate, null, null, address, payment, story,
                next(status, handover));
    }

    public static StockDetail product(String sku, String name, String brand, String category, int onHand, int reserved,
            int reorderAt, String price,
            String cost) {
        var row = new StockRow(new Sku(sku), name, brand, category, onHand, reserved, onHand - reserved, reorderAt,
                Money.usd(price), Money.usd(cost), 1);
        var at = Instant.now().minus(Duration.ofDays(3));
        return new StockDetail(row,
                List.of(new MovementRow(at.plusSeconds(7200), MovementKind.RESERVATION, 0, reserved, null,
                        "CS-2611000001", null, "customer"),
                        new MovementRow(at, MovementKind.RECEIPT, onHand, 0, null, "opening", null, "system")));
    }

    private static Set<OrderStatus> next(OrderStatus status, Handover handover) {
        var next = EnumSet.noneOf(OrderStatus.class);
        next.addAll(status.next(handover));
        next.remove(OrderStatus.EXPIRED);
        return next;
    }

    // ---- answering

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            Thread.sleep(delay);
            if (failNext503 > 0) {
                failNext503--;
                problem(exchange, ProblemType.BUSY, 503, "Busy");
            } else if (path.equals(ApiPaths.SESSION) && exchange.getRequestMethod().equals("POST")) {
                signIn(exchange);
            } else if (!(TOKEN + session).equals(exchange.getRequestHeaders().getFirst(ApiPaths.SESSION_HEADER))) {
                problem(exchange, ProblemType.SIGN_IN_REQUIRED, 401, "Sign in");
            } else {
                route(exchange, path);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void route(HttpExchange exchange, String path) throws IOException {
        var query = query(exchange);
        if (path.equals(ApiPaths.EVENTS)) {
            stream(exchange);
        } else if (path.equals(ApiPaths.SESSION)) {
            json(exchange, exchange.getRequestMethod().equals("DELETE") ? null : person());
        } else if (path.equals(ApiPaths.ORDERS)) {
            json(exchange, list(query));
        } else if (path.endsWith("/steps")) {
            step(exchange, new OrderNumber(path.split("/")[5]));
        } else if (path.startsWith(ApiPaths.ORDERS)) {
            found(exchange, orders.get(new OrderNumber(path.split("/")[5])));
        } else if (path.equals(ApiPaths.STOCK)) {
            json(exchange, stockList(query));
        } else if (path.endsWith("/adjustments")) {
            adjustments(exchange, new Sku(path.split("/")[6]));
        } else if (path.startsWith(ApiPaths.STOCK)) {
            found(exchange, stock.get(new Sku(path.split("/")[6])));
        } else if (path.equals(ApiPaths.SALES_BY_DAY)) {
            json(exchange, salesByDay(LocalDate.parse(query.get("from")), LocalDate.parse(query.get("to"))));
        } else if (path.equals(ApiPaths.SALES_LINES)) {
            json(exchange, page(lines, query, true));
        } else {
            problem(exchange, ProblemType.NOT_FOUND, 404, "Not there");
        }
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var asked = Json.MAPPER.readValue(exchange.getRequestBody().readAllBytes(), SignIn.class);
        if (!asked.password().equals(PASSWORD)) {
            problem(exchange, ProblemType.SIGN_IN_FAILED, 401, "Wrong");
        } else {
            exchange.getResponseHeaders().add(ApiPaths.SESSION_HEADER, TOKEN + session);
            json(exchange, person());
        }
    }

    private SignedIn person() {
        return new SignedIn("manager", "Demo Manager", role, role.rights(), "0.1.0");
    }

    private CursorPage<OrderSummary> list(Map<String, String> query) {
        var statuses = query.getOrDefault("status", "");
        var text = query.getOrDefault("text", "").toLowerCase();
        List<OrderSummary> all;
        synchronized (this) {
            all = orders.values().stream().map(OrderDetail::summary)
                    .filter(o -> statuses.isEmpty() || List.of(statuses.split(",")).contains(o.status().name()))
                    .filter(o -> text.isEmpty() || (o.number() + o.customer()).toLowerCase().contains(text))
                    .sorted((a, b) -> b.placedAt().compareTo(a.placedAt())).toList();
        }
        return page(all, query, true);
    }

    private CursorPage<StockRow> stockList(Map<String, String> query) {
        var text = query.getOrDefault("text", "").toLowerCase();
        var all = stock.values().stream().map(StockDetail::stock)
                .filter(r -> (r.sku() + r.name() + r.brand()).toLowerCase().contains(text))
                .filter(r -> switch (query.getOrDefault("level", "all")) {
                    case "low" -> r.available() > 0 && r.available() <= r.reorderAt();
                    case "out" -> r.available() == 0;
                    case "reserved" -> r.reserved() > 0;
                    default -> true;
                }).toList();
        return page(all, query, true);
    }

    private static <T> CursorPage<T> page(List<T> all, Map<String, String> query, boolean total) {
        var from = Integer.parseInt(query.getOrDefault("cursor", "0"));
        var to = Math.min(all.size(), from + Integer.parseInt(query.getOrDefault("limit", "50")));
        return new CursorPage<>(all.subList(from, to), to < all.size() ? String.valueOf(to) : null,
                total && "true".equals(query.get("total")) ? (long) all.size() : null);
    }

    private void step(HttpExchange exchange, OrderNumber number) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var key = exchange.getRequestHeaders().getFirst(ApiPaths.IDEMPOTENCY_HEADER);
        if (answered.containsKey(key)) {
            send(exchange, 200, answered.get(key), "application/json");
            return;
        }
        var order = orders.get(number);
        if (!("\"" + order.version() + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            problem(exchange, ProblemType.STALE, 412, "Changed");
            return;
        }
        var asked = Json.MAPPER.readValue(body, TakeStep.class);
        answered.put(key, json(exchange, move(number, asked.to(), "manager", asked.why())));
    }

    private void adjustments(HttpExchange exchange, Sku sku) throws IOException {
        var asked = Json.MAPPER.readValue(exchange.getRequestBody().readAllBytes(), AdjustStock.class);
        var now = stock.get(sku).stock();
        if (!("\"" + now.version() + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            problem(exchange, ProblemType.STALE, 412, "Changed");
        } else if (now.available() + asked.change() < 0) {
            problem(exchange, ProblemType.STOCK_BELOW_RESERVED, 409, "Fewer than reserved");
        } else {
            json(exchange, adjust(sku, asked, "manager"));
        }
    }

    private List<SalesDay> salesByDay(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).map(day -> {
            var factor = BigDecimal.valueOf(1 + day.getDayOfYear() * 37 % 11);
            var sales = new BigDecimal("412.35").multiply(factor);
            var cost = new BigDecimal("371.20").multiply(factor);
            return new SalesDay(day, factor.intValue(), factor.intValue() * 2, Money.usd(sales), Money.usd("3.00"),
                    Money.usd(cost),
                    Money.usd(sales.subtract(cost)));
        }).toList();
    }

    private void stream(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        var out = exchange.getResponseBody();
        out.flush();
        var last = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        if (last != null) {
            past.stream().skip(Integer.parseInt(last)).forEach(text -> write(out, text));
        }
        streams.add(out);
        try {
            while (streams.contains(out)) {
                Thread.sleep(200);
                synchronized (this) {
                    out.write(": beat\n\n".getBytes(StandardCharsets.UTF_8));
                    out.flush();
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            streams.remove(out);
        }
    }

    private static void write(OutputStream stream, String text) {
        try {
            stream.write(text.getBytes(StandardCharsets.UTF_8));
            stream.flush();
        } catch (IOException gone) {
            shut(stream);
        }
    }

    private static void shut(OutputStream stream) {
        try {
            stream.close();
        } catch (IOException already) {
            // it is gone, which is what was wanted
        }
    }

    private void found(HttpExchange exchange, Object body) throws IOException {
        if (body == null) {
            problem(exchange, ProblemType.NOT_FOUND, 404, "Not there");
        } else {
            json(exchange, body);
        }
    }

    private byte[] json(HttpExchange exchange, Object body) throws IOException {
        var bytes = body == null ? new byte[0] : Json.MAPPER.writeValueAsBytes(body);
        send(exchange, body == null ? 204 : 200, bytes, "application/json");
        return bytes;
    }

    private void problem(HttpExchange exchange, ProblemType type, int status, String detail) throws IOException {
        var problem = new Problem(type.uri(), type.name(), status, detail, "7f31c09a", null);
        send(exchange, status, Json.MAPPER.writeValueAsBytes(problem), "application/problem+json");
    }

    private static void send(HttpExchange exchange, int status, byte[] body, String type) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        var raw = exchange.getRequestURI().getRawQuery();
        return raw == null
                ? Map.of()
                : List.of(raw.split("&")).stream().map(p -> p.split("=", 2))
                        .collect(Collectors.toMap(p -> p[0], p -> URLDecoder.decode(p[1], StandardCharsets.UTF_8)));
    }
}
