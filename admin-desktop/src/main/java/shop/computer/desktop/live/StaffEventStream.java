package shop.computer.desktop.live;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.computer.api.event.StaffEvent;
import shop.computer.desktop.api.line.Server;

/**
 * Hears what happens in the shop and keeps hearing it: connects again by itself with pauses of 1 to 15 seconds and asks for what it
 * missed. The server sends at least a heartbeat every 10 seconds; silence of {@link #SILENCE} counts as a lost line. Listeners are called
 * on the window's thread.
 */
public final class StaffEventStream implements AutoCloseable {

    static final Duration SILENCE = Duration.ofSeconds(25);

    private static final Logger log = LoggerFactory.getLogger(StaffEventStream.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final Server server;
    private final Executor window;
    private final Clock clock;
    private final Duration firstPause;
    private final List<Consumer<StaffEvent>> listeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> connected = new CopyOnWriteArrayList<>();
    private final ReadOnlyObjectWrapper<LiveState> state = new ReadOnlyObjectWrapper<>(new LiveState.Off());
    private final Semaphore hurry = new Semaphore(0);
    private volatile @Nullable EventReader reader;
    private volatile @Nullable Thread thread;

    public StaffEventStream(Server server, Executor window, Clock clock) {
        this(server, window, clock, Duration.ofSeconds(1));
    }

    StaffEventStream(Server server, Executor window, Clock clock, Duration firstPause) {
        this.server = server;
        this.window = window;
        this.clock = clock;
        this.firstPause = firstPause;
    }

    /** Begins to listen; does nothing if it does already. */
    public synchronized void start() {
        if (thread == null) {
            var listener = Thread.ofPlatform().daemon().name("staff-events").unstarted(this::listen);
            thread = listener;
            listener.start();
        }
    }

    /** Stops to listen, for instance after signing out. */
    public synchronized void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
        var open = reader;
        if (open != null) {
            open.close();
        }
        show(new LiveState.Off());
    }

    /** Tries at once instead of waiting. */
    public void tryNow() {
        hurry.release();
    }

    public ReadOnlyObjectProperty<LiveState> state() {
        return state.getReadOnlyProperty();
    }

    public void onEvent(Consumer<StaffEvent> listener) {
        listeners.add(listener);
    }

    /** Called whenever the line is made anew: what was read before may be old. */
    public void onConnected(Runnable listener) {
        connected.add(listener);
    }

    @Override
    public void close() {
        stop();
    }

    private void listen() {
        var self = Thread.currentThread();
        var lastEventId = "";
        @Nullable
        Instant lostSince = null;
        var pause = firstPause;
        showIfCurrent(self, new LiveState.Connecting());
        while (thread == self) {
            var events = new EventReader(server, lastEventId, SILENCE);
            reader = events;
            try {
                if (events.read(() -> connectedNow(self), event -> hear(self, event))) {
                    lostSince = null;
                    pause = firstPause;
                }
                lastEventId = events.lastEventId();
                if (thread != self) {
                    return;
                }
                lostSince = lostSince == null ? clock.instant() : lostSince;
                showIfCurrent(self, new LiveState.Lost(lostSince, clock.instant().plus(pause)));
                hurry.drainPermits();
                if (hurry.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    pause = firstPause;
                } else {
                    pause = min(pause.multipliedBy(2), LONGEST_PAUSE);
                }
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void connectedNow(Thread self) {
        window.execute(() -> {
            if (thread == self) {
                state.set(new LiveState.Live(clock.instant()));
                connected.forEach(Runnable::run);
            }
        });
    }

    private void hear(Thread self, StaffEvent event) {
        log.debug("Heard {}", event.getClass().getSimpleName());
        window.execute(() -> {
            if (thread == self) {
                listeners.forEach(listener -> listener.accept(event));
            }
        });
    }

    private void showIfCurrent(Thread self, LiveState now) {
        window.execute(() -> {
            if (thread == self) {
                state.set(now);
            }
        });
    }

    private void show(LiveState now) {
        window.execute(() -> state.set(now));
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
