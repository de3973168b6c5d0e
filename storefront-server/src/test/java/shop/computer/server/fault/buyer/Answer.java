package shop.computer.server.fault.buyer;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/**
 * What became of a checkout, as its buyer knows it.
 *
 * @param status of HTTP; 0 for none
 * @param order its number; empty if there is none
 * @param page that the shop led to
 */
public record Answer(int status, String order, String page) {

    public static final Answer NONE = new Answer(0, "", "");

    private static final Pattern NUMBER = Pattern.compile("/(?:pay|orders)/(CS-\\d+)");

    public static Answer of(HttpResponse<String> response) {
        var page = response.headers().firstValue("Location").orElse("");
        var number = NUMBER.matcher(page);
        return new Answer(response.statusCode(), number.find() ? number.group(1) : "", page);
    }

    public boolean isPlaced() {
        return !order.isEmpty();
    }

    /** The shop said no, and why. */
    public boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    public boolean isFault() {
        return status >= 500;
    }
}
