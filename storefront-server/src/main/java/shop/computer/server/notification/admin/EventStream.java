package shop.computer.server.notification.admin;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import shop.computer.api.staff.Right;
import shop.computer.server.notification.FeedRow;
import shop.computer.server.notification.StaffFeed;

/**
 * One client's stream: reads the feed at the client's own pace on a thread of its own, so a slow client holds up nobody and nothing is
 * queued. It is ended by a flag, never by an interrupt: H2 closes its file when a thread is interrupted while reading.
 */
class EventStream implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final int AT_ONCE = 200;
    /** How long at most until a stream notices that it was ended. */
    private static final Duration GLANCE = Duration.ofSeconds(1);

    /**
     * How often a stream says something and looks around.
     *
     * @param heartbeat after so much silence a comment is sent, which also finds out whether the client is still there
     * @param sessionCheck how often the session is looked at
     */
    record Pace(Duration heartbeat, Duration sessionCheck) {

        static final Pace USUAL = new Pace(Duration.ofSeconds(10), Duration.ofSeconds(30));
    }

    private final SseEmitter emitter;
    private final StaffFeed feed;
    private final Set<Right> rights;
    private final BooleanSupplier session;
    private final Pace pace;
    private long position;
    private volatile boolean ended;
    private boolean troubled;
    private long lastSent = System.nanoTime();
    private long lastCheck = System.nanoTime();

    /**
     * @param rights events that need another are left out
     * @param session whether the session that opened the stream still lives
     * @param position the number after which to begin
     */
    EventStream(SseEmitter emitter, StaffFeed feed, Set<Right> rights, BooleanSupplier session, long position,
            Pace pace) {
        this.emitter = emitter;
        this.feed = feed;
        this.rights = rights;
        this.session = session;
        this.position = position;
        this.pace = pace;
    }

    /** The loop ends soon; {@link StaffFeed#wakeAll} makes it end at once. */
    void end() {
        ended = true;
    }

    @Override
    public void run() {
        try {
            while (!ended && goesOn()) {
                beat();
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("A client of the event stream is gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            emitter.complete();
        }
    }

    /** One round. A database that cannot be asked, or gives no connection, is asked again in the next: nothing is left out meanwhile. */
    private boolean goesOn() throws IOException, InterruptedException {
        try {
            if (!isAllowed()) {
                return false;
            }
            sendUpTo(feed.await(position, glance()));
            troubled = false;
        } catch (DataAccessException | TransactionException e) {
            if (!troubled) {
                LOG.warn("An event stream waits because the database cannot be asked", e);
            }
            troubled = true;
            Thread.sleep(glance());
        }
        return true;
    }

    private Duration glance() {
        return pace.heartbeat().compareTo(GLANCE) < 0 ? pace.heartbeat() : GLANCE;
    }

    private void sendUpTo(long newest) throws IOException {
        while (position < newest) {
            var rows = feed.after(position, AT_ONCE);
            for (var row : rows) {
                if (rights.contains(row.needs())) {
                    send(row);
                }
                position = row.number();
            }
            if (rows.isEmpty()) {
                position = newest;
            }
        }
    }

    private void send(FeedRow row) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(row.number())).name(row.type()).data(row.payload(),
                MediaType.APPLICATION_JSON));
        lastSent = System.nanoTime();
    }

    private void beat() throws IOException {
        if (System.nanoTime() - lastSent >= pace.heartbeat().toNanos()) {
            emitter.send(SseEmitter.event().comment("still here"));
            lastSent = System.nanoTime();
        }
    }

    private boolean isAllowed() {
        if (System.nanoTime() - lastCheck < pace.sessionCheck().toNanos()) {
            return true;
        }
        var alive = session.getAsBoolean();
        lastCheck = System.nanoTime();
        return alive;
    }
}
