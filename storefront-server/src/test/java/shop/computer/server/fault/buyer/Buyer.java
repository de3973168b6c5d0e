package shop.computer.server.fault.buyer;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import shop.computer.api.Sku;

/** Somebody with a browser without script: keeps cookies, follows the shop's pages and sends their forms. Not for two threads at once. */
public final class Buyer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final HttpClient BROWSER = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER).connectTimeout(Duration.ofSeconds(5)).build();

    private final String shop;
    private final String name;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private String token = "";
    private int person;

    /**
     * @param shop the address of a server
     * @param name under which the orders are found in the books
     */
    public Buyer(String shop, String name) {
        this.shop = shop;
        this.name = name;
    }

    /**
     * Takes a new cart with one piece of this, and opens the checkout: each time as another person at another place, for nobody may have many
     * orders open.
     *
     * @return the form, filled in, with the key it came with
     * @throws IOException if the shop did not answer, or not as it should
     */
    public Wish fillsForm(Sku sku, boolean cash) throws IOException {
        cookies.remove("cart");
        person = SERIAL.incrementAndGet();
        if (token.isEmpty()) {
            token = Pages.hidden(good(get("/p/" + sku.value().toLowerCase(java.util.Locale.ROOT))), "/cart")
                    .get("_csrf");
        }
        var put = post("/cart", encoded(Map.of("_csrf", token, "sku", sku.value(), "quantity", "1")));
        if (put.statusCode() != 303) {
            throw new IOException("The cart answered " + put.statusCode());
        }
        var fields = new LinkedHashMap<>(Pages.hidden(good(get("/checkout")), "/checkout"));
        fields.putAll(Map.of("name", name, "phone", "012%06d".formatted(person % 1_000_000), "email", "", "way",
                "pickup", "pay", cash ? "cash" : "khqr", "note", ""));
        return new Wish(fields.get("checkoutKey"), encoded(fields), Map.copyOf(cookies), person);
    }

    /** Sends the form, or sends it again: with the cookies it was filled in with. */
    public Answer sends(Wish wish) {
        cookies.putAll(wish.cookies());
        person = wish.person();
        try {
            return Answer.of(post("/checkout", wish.body()));
        } catch (IOException lost) {
            return Answer.NONE;
        }
    }

    /** The code on the page that a placed order led to. */
    public String khqr(Answer placed) throws IOException {
        if (!placed.isPlaced()) {
            throw new IOException("The checkout answered " + placed.status());
        }
        return Pages.first("data-khqr=\"([^\"]*)\"", good(get(placed.page())));
    }

    private static String good(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri().getPath() + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(shop + path)));
    }

    private HttpResponse<String> post(String path, String body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(shop + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** Each comes from an address of its own, as through the shop's nginx. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        request.timeout(PATIENCE).header("X-Forwarded-For",
                "10.%d.%d.%d".formatted(person / 62_500 % 250, person / 250 % 250, person % 250));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                    .collect(Collectors.joining("; ")));
        }
        try {
            var answer = BROWSER.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
