package shop.computer.desktop.real;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import shop.computer.api.OrderNumber;

/** Orders like a browser without script: follows pages and sends their forms. */
public final class Customer implements AutoCloseable {

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final String IN_STOCK = "data-sku=\"([^\"]*)\"(?:(?!data-sku)[\\s\\S])*?data-level=\"in\"";
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager())
            .followRedirects(Redirect.ALWAYS).build();
    private final String shop;

    /** @param khqr what the payment page shows, to be paid in the sandbox */
    public record Placed(OrderNumber number, String khqr) {}

    public Customer(String shop) {
        this.shop = shop;
    }

    /** Buys one piece of a category's first product that is in stock, to be picked up and paid by KHQR. */
    public Placed order(String category, String name) {
        var sku = first(IN_STOCK, get("/c/" + category).body());
        var product = get("/p/" + sku.toLowerCase(java.util.Locale.ROOT)).body();
        post("/cart", hidden(product, "action=\"/cart\""), Map.of("sku", sku, "quantity", "1"));
        var checkout = get("/checkout").body();
        var page = post("/checkout", hidden(checkout, "action=\"/checkout\""),
                Map.of("name", name, "phone", "012345678", "email", "", "way", "pickup", "pay", "khqr", "note", ""));
        var khqr = first("data-khqr=\"([^\"]*)\"", page.body());
        var number = first("(CS-\\d{10})", page.uri() + page.body());
        return new Placed(new OrderNumber(number), khqr);
    }

    /** Pays in the pretend bank app. */
    public void pay(Placed order) {
        var offer = get("/sandbox/bank?khqr=" + encoded(order.khqr())).body();
        post("/sandbox/bank", hidden(offer, "action=\"/sandbox/bank\""), Map.of("khqr", order.khqr(), "how", "RIGHT"));
    }

    @Override
    public void close() {
        browser.close();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(shop + path)).build());
    }

    private HttpResponse<String> post(String path, Map<String, String> hidden, Map<String, String> typed) {
        var fields = new LinkedHashMap<>(hidden);
        fields.putAll(typed);
        var body = fields.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(shop + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = browser.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(request.method() + " " + request.uri() + " answered " + answer.statusCode());
            }
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /** What a page put into the hidden fields of a form; for a sandbox page with two forms the last one with this action. */
    private static Map<String, String> hidden(String page, String action) {
        var forms = page.split("<form");
        var fields = new LinkedHashMap<String, String>();
        for (var form : forms) {
            if (form.contains(action) && form.contains("method=\"post\"")) {
                HIDDEN.matcher(form.split("</form>")[0]).results().map(found -> found.group()).forEach(input -> {
                    var name = NAME.matcher(input);
                    var value = VALUE.matcher(input);
                    if (name.find() && value.find()) {
                        fields.put(name.group(1), plain(value.group(1)));
                    }
                });
            }
        }
        return fields;
    }

    private static String first(String pattern, String page) {
        var found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("The page has no " + pattern);
        }
        return plain(requireNonNull(found.group(1)));
    }

    private static String plain(String markup) {
        return markup.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"").replace("&lt;", "<")
                .replace("&gt;", ">");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
