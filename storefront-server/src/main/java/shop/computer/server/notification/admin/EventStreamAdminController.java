package shop.computer.server.notification.admin;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.session.SessionRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.computer.api.ApiPaths;
import shop.computer.api.event.StaffEvent;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.notification.StaffFeed;

/** {@code GET /api/admin/v1/events}: what happens, as it happens. Each reader is told what they have the right to see. */
@RestController
@Needs({})
class EventStreamAdminController {

    private static final long NO_TIMEOUT = 0;

    private final StaffFeed feed;
    private final EventStreams streams;
    private final SessionRepository<?> sessions;
    private final Clock clock;

    EventStreamAdminController(StaffFeed feed, EventStreams streams, SessionRepository<?> sessions, Clock clock) {
        this.feed = feed;
        this.streams = streams;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Continues after the number of {@code Last-Event-ID}. Without one, or where the feed cannot continue there, the first event is
     * {@code reset} and the stream begins now.
     */
    @GetMapping(path = ApiPaths.EVENTS, produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            Authentication caller,
            HttpSession session) throws IOException {
        var emitter = new SseEmitter(NO_TIMEOUT);
        var position = start(lastSeen, emitter);
        var token = session.getId();
        var stream = new EventStream(emitter, feed, rights(caller), () -> sessions.findById(token) != null, position,
                EventStream.Pace.USUAL);
        streams.start(caller.getName(), stream, emitter);
        return emitter;
    }

    private long start(@Nullable String lastSeen, SseEmitter emitter) throws IOException {
        var seen = number(lastSeen);
        if (seen != null && feed.canContinueAfter(seen)) {
            emitter.send(SseEmitter.event().comment("continued"));
            return seen;
        }
        var newest = feed.newest();
        var reset = new StaffEvent.FeedReset(clock.instant());
        emitter.send(
                SseEmitter.event().id(Long.toString(newest)).name("reset").data(reset, MediaType.APPLICATION_JSON));
        return newest;
    }

    private static @Nullable Long number(@Nullable String lastSeen) {
        try {
            return lastSeen == null ? null : Long.valueOf(lastSeen.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static Set<Right> rights(Authentication caller) {
        var names = caller.getAuthorities().stream().map(authority -> String.valueOf(authority.getAuthority()))
                .toList();
        var rights = EnumSet.noneOf(Right.class);
        Arrays.stream(Right.values()).filter(right -> names.contains(right.name())).forEach(rights::add);
        return rights;
    }
}
