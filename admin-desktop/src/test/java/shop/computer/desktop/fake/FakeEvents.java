package shop.computer.desktop.fake;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.computer.api.event.StaffEvent;
import shop.computer.desktop.api.line.Json;

/** The event stream of the fake shop: numbered, resumable, with a beat. */
final class FakeEvents {

    private final List<OutputStream> streams = new CopyOnWriteArrayList<>();
    private final List<String> past = new CopyOnWriteArrayList<>();

    synchronized void tell(String type, StaffEvent event) {
        var id = past.size() + 1;
        var text = "id:" + id + "\nevent:" + type + "\ndata:"
                + Json.MAPPER.writerFor(StaffEvent.class).writeValueAsString(event) + "\n\n";
        past.add(text);
        for (var stream : streams) {
            write(stream, text);
        }
    }

    /** The listeners are gone by themselves. */
    void forget() {
        streams.clear();
    }

    /** Ends every stream. */
    void cut() {
        streams.forEach(FakeEvents::shut);
        streams.clear();
    }

    void stream(HttpExchange exchange) throws IOException {
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
}
