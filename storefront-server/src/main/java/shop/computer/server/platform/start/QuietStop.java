package shop.computer.server.platform.start;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;

/**
 * Ends a server that is told to stop while it still starts: at once and without a word. Nobody has been promised anything yet, and taking
 * half a shop down in order makes every library complain. What was begun in the database is left as by a power cut, which it outlives.
 */
class QuietStop implements ApplicationListener<SpringApplicationEvent> {

    /** As a program ends that SIGTERM stops. */
    private static final int STOPPED = 128 + 15;

    private final Thread end = new Thread(() -> Runtime.getRuntime().halt(STOPPED), "stopped-while-starting");

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        switch (event) {
            case ApplicationStartingEvent _ -> Runtime.getRuntime().addShutdownHook(end);
            case ApplicationReadyEvent _,ApplicationFailedEvent _ -> leave();
            default -> {
            }
        }
    }

    private void leave() {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException stopping) {
            // the hook runs already
        }
    }
}
