package shop.computer.desktop.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.Money;
import shop.computer.api.OrderNumber;
import shop.computer.api.Problem;
import shop.computer.api.ProblemType;
import shop.computer.api.Sku;
import shop.computer.api.inventory.AdjustStock;
import shop.computer.api.inventory.StockDetail;
import shop.computer.api.inventory.StockRow;
import shop.computer.api.order.OrderDetail;
import shop.computer.api.order.OrderSummary;
import shop.computer.api.order.TakeStep;
import shop.computer.api.report.SalesDay;
import shop.computer.api.staff.SignIn;
import shop.computer.api.staff.SignedIn;
import shop.computer.desktop.api.line.Json;

/** Answers the calls of the admin API from what the fake shop holds. */
final class FakeAnswers {

    private final FakeShop shop;
    private final Map<String, byte[]> answered = new HashMap<>();

    FakeAnswers(FakeShop shop) {
        this.shop = shop;
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            shop.calls.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            Thread.sleep(shop.delay);
            if (shop.failNext503 > 0) {
                shop.failNext503--;
                problem(exchange, ProblemType.BUSY, 503, "Busy");
            } else if (path.equals(ApiPaths.SESSION) && exchange.getRequestMethod().equals("POST")) {
                signIn(exchange);
            } else if (!shop.token().equals(exchange.getRequestHeaders().getFirst(ApiPaths.SESSION_HEADER))) {
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
            shop.events.stream(exchange);
        } else if (path.equals(ApiPaths.SESSION)) {
            json(exchange, exchange.getRequestMethod().equals("DELETE") ? null : person());
        } else if (path.equals(ApiPaths.ORDERS)) {
            json(exchange, list(query));
        } else if (path.endsWith("/steps")) {
            step(exchange, new OrderNumber(path.split("/")[5]));
        } else if (path.startsWith(ApiPaths.ORDERS)) {
            found(exchange, shop.orders.get(new OrderNumber(path.split("/")[5])));
        } else if (path.equals(ApiPaths.STOCK)) {
            json(exchange, stockList(query));
        } else if (path.endsWith("/adjustments")) {
            adjustments(exchange, new Sku(path.split("/")[6]));
        } else if (path.startsWith(ApiPaths.STOCK)) {
            found(exchange, shop.stock.get(new Sku(path.split("/")[6])));
        } else if (path.equals(ApiPaths.SALES_BY_DAY)) {
            json(exchange, salesByDay(LocalDate.parse(query.get("from")), LocalDate.parse(query.get("to"))));
        } else if (path.equals(ApiPaths.SALES_LINES)) {
            json(exchange, page(shop.lines, query, true));
        } else {
            problem(exchange, ProblemType.NOT_FOUND, 404, "Not there");
        }
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var asked = Json.MAPPER.readValue(exchange.getRequestBody().readAllBytes(), SignIn.class);
        if (!asked.password().equals(FakeShop.PASSWORD)) {
            problem(exchange, ProblemType.SIGN_IN_FAILED, 401, "Wrong");
        } else {
            exchange.getResponseHeaders().add(ApiPaths.SESSION_HEADER, shop.token());
            json(exchange, person());
        }
    }

    private SignedIn person() {
        return new SignedIn("manager", "Demo Manager", shop.role, shop.role.rights(), "0.1.0");
    }

    private CursorPage<OrderSummary> list(Map<String, String> query) {
        var statuses = query.getOrDefault("status", "");
        var text = query.getOrDefault("text", "").toLowerCase();
        List<OrderSummary> all;
        synchronized (shop) {
            all = shop.orders.values().stream().map(OrderDetail::summary)
                    .filter(o -> statuses.isEmpty() || List.of(statuses.split(",")).contains(o.status().name()))
                    .filter(o -> text.isEmpty() || (o.number() + o.customer()).toLowerCase().contains(text))
                    .sorted((a, b) -> b.placedAt().compareTo(a.placedAt())).toList();
        }
        return page(all, query, true);
    }

    private CursorPage<StockRow> stockList(Map<String, String> query) {
        var text = query.getOrDefault("text", "").toLowerCase();
        var all = shop.stock.values().stream().map(StockDetail::stock)
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
        var order = shop.orders.get(number);
        if (!("\"" + order.version() + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            problem(exchange, ProblemType.STALE, 412, "Changed");
            return;
        }
        var asked = Json.MAPPER.readValue(body, TakeStep.class);
        answered.put(key, json(exchange, shop.move(number, asked.to(), "manager", asked.why())));
    }

    private void adjustments(HttpExchange exchange, Sku sku) throws IOException {
        var asked = Json.MAPPER.readValue(exchange.getRequestBody().readAllBytes(), AdjustStock.class);
        var now = shop.stock.get(sku).stock();
        if (!("\"" + now.version() + "\"").equals(exchange.getRequestHeaders().getFirst("If-Match"))) {
            problem(exchange, ProblemType.STALE, 412, "Changed");
        } else if (now.available() + asked.change() < 0) {
            problem(exchange, ProblemType.STOCK_BELOW_RESERVED, 409, "Fewer than reserved");
        } else {
            json(exchange, shop.adjust(sku, asked, "manager"));
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
