package shop.computer.server.fault.figure;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import shop.computer.api.Money;
import shop.computer.api.order.Handover;
import shop.computer.api.payment.PaymentMethod;
import shop.computer.server.ComputerShop;
import shop.computer.server.ShopKit;
import shop.computer.server.customer.Contact;
import shop.computer.server.customer.Phone;
import shop.computer.server.fault.Fault;
import shop.computer.server.fault.FaultProxy;
import shop.computer.server.fault.SmtpSink;
import shop.computer.server.order.Orders;
import shop.computer.server.order.PlaceOrder;

/**
 * The mail server is away for an hour of the shop's clock while orders come in. A server inside this program, for only there can its clock be
 * moved; the mails go out over a real connection.
 */
final class MailOutage {

    private static final Duration OUTAGE = Duration.ofHours(1);
    private static final Duration STEP = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofHours(2);
    private static final int IDLE_MS = 100;

    private final JumpingClock clock = new JumpingClock();

    /** A clock that stands until it is moved. */
    private static final class JumpingClock extends Clock {

        private final AtomicReference<Instant> now = new AtomicReference<>(
                Instant.ofEpochSecond(Instant.now().getEpochSecond()));

        private void jump(Duration by) {
            now.updateAndGet(time -> time.plus(by));
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }

    void run(int orders, Path home) throws InterruptedException {
        var figure = new Figure("%,d mails after an outage of an hour".formatted(orders));
        try (var sink = SmtpSink.open();
                var proxy = FaultProxy.before(sink.port());
                var shop = shop(proxy.port(), home)) {
            proxy.commit(new Fault.Refuse());
            var slowest = place(orders, shop);
            for (var gone = Duration.ZERO; gone.compareTo(OUTAGE) < 0; gone = gone.plus(STEP)) {
                passTime(shop);
            }
            var tooEarly = sink.mails().size();
            proxy.heal();
            var waited = Duration.ZERO;
            while (sink.mails().size() < orders && waited.compareTo(PATIENCE) < 0) {
                passTime(shop);
                waited = waited.plus(STEP);
            }
            passTime(shop);
            var recipients = sink.mails().stream().map(SmtpSink.Mail::recipient).distinct().count();
            figure.tells("slowest checkout %,d ms", slowest).exactly("customers reached", recipients, orders)
                    .never("mails twice", sink.mails().size() - recipients).never("mails before", tooEarly)
                    .atMost("last one after", waited.toMinutes(), 65, "min of the shop's clock").print();
        }
    }

    private ConfigurableApplicationContext shop(int smtp, Path home) {
        return new SpringApplicationBuilder(ComputerShop.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("jumpingClock", Clock.class,
                        () -> clock, definition -> definition.setPrimary(true)))
                .run("--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;IGNORECASE=TRUE;LOCK_TIMEOUT=10000;DB_CLOSE_DELAY=-1",
                        "--server.port=0", "--management.server.port=0", "--shop.home=" + home,
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + smtp, "--shop.mail-from=shop@shop.example",
                        "--shop.secret-key=a-key-for-tests-only-0123456789abcdef", "--shop.payment.account=shop@bank",
                        "--shop.payment.watch=false", "--spring.main.banner-mode=off", "--logging.level.root=error");
    }

    /** @return how long the slowest took, in milliseconds */
    private static long place(int howMany, ConfigurableApplicationContext shop) {
        var kit = new ShopKit(shop);
        var orders = shop.getBean(Orders.class);
        var sku = kit.product("10", howMany);
        long slowest = 0;
        for (int i = 0; i < howMany; i++) {
            var wish = new PlaceOrder(kit.cart(1, sku), UUID.randomUUID().toString(),
                    new Contact("Mail Buyer", new Phone("+85512%06d".formatted(i)),
                            "buyer-%d@shop.example".formatted(i)),
                    Handover.PICK_UP, null, PaymentMethod.CASH, Money.usd("10"), Locale.ENGLISH, null);
            var before = System.nanoTime();
            orders.place(wish);
            slowest = Math.max(slowest, (System.nanoTime() - before) / 1_000_000);
        }
        return slowest;
    }

    /** Lets five minutes pass, the outbox look around, and everybody do what it told them. */
    private void passTime(ConfigurableApplicationContext shop) throws InterruptedException {
        awaitIdle(shop);
        clock.jump(STEP);
        shop.getBean(JdbcClient.class).sql("update platform_lease set held_until = '2026-01-01 00:00:00'").update();
        shop.getBeansOfType(ScheduledTaskHolder.class).values().stream()
                .flatMap(holder -> holder.getScheduledTasks().stream()).map(ScheduledTask::getTask)
                .filter(task -> task.toString().contains(".outbox."))
                .forEach(task -> task.getRunnable().run());
        awaitIdle(shop);
    }

    private static void awaitIdle(ConfigurableApplicationContext shop) throws InterruptedException {
        var executors = shop.getBeansOfType(ThreadPoolTaskExecutor.class).values();
        for (int quiet = 0; quiet < 2; quiet++) {
            while (executors.stream().anyMatch(one -> one.getActiveCount() > 0 || one.getQueueSize() > 0)) {
                TimeUnit.MILLISECONDS.sleep(IDLE_MS);
                quiet = 0;
            }
            TimeUnit.MILLISECONDS.sleep(IDLE_MS);
        }
    }
}
