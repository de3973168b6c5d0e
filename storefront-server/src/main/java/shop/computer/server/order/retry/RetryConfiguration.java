package shop.computer.server.order.retry;

import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Makes {@code @Retryable} work, around the transaction and not inside it. */
@Configuration(proxyBeanMethods = false)
@EnableResilientMethods
class RetryConfiguration {}
