package shop.computer.server.notification.admin;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.computer.server.notification.StaffFeed;

/** The streams that are open on this node: at most {@value #PER_USER} a user, whose oldest makes room for a new one. */
@Component
class EventStreams {

    private static final int PER_USER = 8;

    private final Map<String, Deque<EventStream>> open = new HashMap<>();
    private final StaffFeed feed;
    private boolean stopping;

    EventStreams(StaffFeed feed) {
        this.feed = feed;
    }

    /** Runs the stream until its client goes, its session ends or the server stops. */
    void start(String user, EventStream stream, SseEmitter emitter) {
        emitter.onCompletion(() -> end(user, stream));
        emitter.onTimeout(() -> end(user, stream));
        emitter.onError(_ -> end(user, stream));
        register(user, stream);
        Thread.ofPlatform().daemon().name("event-stream-" + user).start(() -> {
            try {
                stream.run();
            } finally {
                end(user, stream);
            }
        });
    }

    synchronized int count() {
        return open.values().stream().mapToInt(Deque::size).sum();
    }

    /** Before the server drains its requests, for a stream would never drain. */
    @EventListener(ContextClosedEvent.class)
    synchronized void endAll() {
        stopping = true;
        open.values().forEach(streams -> streams.forEach(EventStream::end));
        feed.wakeAll();
    }

    private synchronized void register(String user, EventStream stream) {
        var streams = open.computeIfAbsent(user, _ -> new ArrayDeque<>());
        streams.addLast(stream);
        if (streams.size() > PER_USER) {
            streams.removeFirst().end();
            feed.wakeAll();
        }
        if (stopping) {
            stream.end();
        }
    }

    private synchronized void end(String user, EventStream stream) {
        stream.end();
        open.computeIfPresent(user, (_, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
        feed.wakeAll();
    }
}
