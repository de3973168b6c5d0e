package shop.computer.desktop.live;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

import okhttp3.Response;
import okhttp3.sse.EventSource;
import okhttp3.sse.EventSourceListener;
import okhttp3.sse.EventSources;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.api.ApiPaths;
import shop.computer.api.event.StaffEvent;
import shop.computer.desktop.api.line.Json;
import shop.computer.desktop.api.line.Server;
import tools.jackson.core.JacksonException;

/** One connection to the event stream, from open to end. Heartbeat comments are hidden by the parser, but their bytes keep the read time-out from striking. */
final class EventReader extends EventSourceListener implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EventReader.class);

    private final Server server;
    private final Duration silence;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String lastEventId;
    private volatile boolean opened;
    private volatile boolean closed;
    private volatile @Nullable EventSource source;
    private Runnable whenOpen = () -> {};
    private Consumer<StaffEvent> whenEvent = event -> {};

    EventReader(Server server, String lastEventId, Duration silence) {
        this.server = server;
        this.lastEventId = lastEventId;
        this.silence = silence;
    }

    /**
     * Reads until the line ends.
     *
     * @return whether it was ever open
     */
    boolean read(Runnable open, Consumer<StaffEvent> event) throws InterruptedException {
        whenOpen = open;
        whenEvent = event;
        var request = server.request(ApiPaths.EVENTS).header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        var begun = EventSources.createFactory((okhttp3.Call.Factory) server.streaming(silence))
                .newEventSource(request.build(), this);
        source = begun;
        if (closed) {
            begun.cancel();
        }
        try {
            ended.await();
        } finally {
            begun.cancel();
        }
        return opened;
    }

    String lastEventId() {
        return lastEventId;
    }

    @Override
    public void onOpen(EventSource from, Response response) {
        opened = true;
        whenOpen.run();
    }

    @Override
    public void onEvent(EventSource from, @Nullable String id, @Nullable String type, String data) {
        try {
            whenEvent.accept(Json.MAPPER.readValue(data, StaffEvent.class));
        } catch (JacksonException unknown) {
            log.info("Passed over an event of type {} that this client does not know", type);
        }
        if (id != null) {
            lastEventId = id;
        }
    }

    @Override
    public void onClosed(EventSource from) {
        ended.countDown();
    }

    @Override
    public void onFailure(EventSource from, @Nullable Throwable failure, @Nullable Response response) {
        if (response != null && response.code() == 401) {
            server.refusal(response);
        }
        ended.countDown();
    }

    @Override
    public void close() {
        closed = true;
        var open = source;
        if (open != null) {
            open.cancel();
        }
        ended.countDown();
    }
}
