package shop.computer.server.platform;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;
import shop.computer.server.platform.outbox.Causes;

/** Notes what went wrong in a listener: one line for what explains itself and comes without a stack trace, the whole story for the rest. */
@Component
class ListenerFaults implements AsyncConfigurer, AsyncUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerFaults.class);

    private final ObjectProvider<Causes> causes;

    /** @param causes are asked for at the first fault, for this is needed before there is a database */
    ListenerFaults(ObjectProvider<Causes> causes) {
        this.causes = causes;
    }

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return this;
    }

    @Override
    public void handleUncaughtException(Throwable fault, Method listener, @Nullable Object... told) {
        causes.ifAvailable(book -> book.keep(fault, listener, told));
        var name = listener.getDeclaringClass().getSimpleName();
        if (fault.getStackTrace().length == 0) {
            LOG.warn("{}; {} will be told again", fault.getMessage(), name);
        } else {
            LOG.error("{} failed and will be told again", name, fault);
        }
    }
}
