package shop.computer.desktop.api.line;

import java.util.Optional;

import okhttp3.HttpUrl;

/** Where the server is: {@code http} or {@code https}, host and port, nothing behind. */
public final class ServerAddress {

    private final HttpUrl url;

    private ServerAddress(HttpUrl url) {
        this.url = url;
    }

    /** Reads what a person typed; a bare host is taken as https, this computer and private networks as http. */
    public static Optional<ServerAddress> parse(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.chars().anyMatch(Character::isWhitespace)) {
            return Optional.empty();
        }
        var whole = text.contains("://") ? text : (isNear(text) ? "http://" : "https://") + text;
        return Optional.ofNullable(HttpUrl.parse(whole))
                .map(url -> new HttpUrl.Builder().scheme(url.scheme()).host(url.host())
                        .port(url.port()).build())
                .map(ServerAddress::new);
    }

    /** As it is remembered: {@code https://shop.example}. */
    public String text() {
        var whole = url.toString();
        return whole.substring(0, whole.length() - 1);
    }

    /** As it is shown: {@code shop.example} or {@code localhost:8080}. */
    public String shortText() {
        return text().substring(text().indexOf("://") + 3);
    }

    public boolean isEncrypted() {
        return url.isHttps();
    }

    HttpUrl.Builder at(String path) {
        return url.newBuilder().addEncodedPathSegments(path.substring(1));
    }

    private static boolean isNear(String text) {
        return text.matches("(localhost|127\\.|10\\.|192\\.168\\.|172\\.(1[6-9]|2\\d|3[01])\\.).*");
    }
}
