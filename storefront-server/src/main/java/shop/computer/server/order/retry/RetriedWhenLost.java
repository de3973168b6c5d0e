package shop.computer.server.order.retry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.resilience.annotation.Retryable;

/** Makes what lost a race again, each time a little later, in a transaction of its own. */
@Retryable(predicate = LostRace.class, maxRetries = 5, delay = 20, jitter = 20, multiplier = 2, maxDelay = 300)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RetriedWhenLost {}
