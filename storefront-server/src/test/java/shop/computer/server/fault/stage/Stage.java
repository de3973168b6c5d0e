package shop.computer.server.fault.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import shop.computer.server.fault.FaultProxy;
import shop.computer.server.fault.SmtpSink;
import shop.computer.server.fault.bank.BankSimulator;
import shop.computer.server.fault.bank.Certificate;
import shop.computer.server.fault.program.MySqlProcess;
import shop.computer.server.fault.program.ServerProcess;

/**
 * A real shop in one place: the built server under the production profile, a MySQL, a bank and a mail server, and a proxy before each of the
 * three. Made once for all figures of a run; everything listens on loopback and ends with the run at the latest.
 */
public final class Stage {

    /** The account that money must come to. */
    public static final String ACCOUNT = "computer_shop@bank";

    /** How long a code may be paid. */
    public static final Duration WINDOW = Duration.ofSeconds(Scale.of(30, 60));

    private static final class Only {

        private static final Stage BUILT = new Stage();
    }

    public final MySqlProcess mysql = MySqlProcess.begin();
    public final FaultProxy toMySql = FaultProxy.before(mysql.port());
    public final BankSimulator bank;
    public final FaultProxy toBank;
    public final SmtpSink mail = SmtpSink.open();
    public final FaultProxy toMail = FaultProxy.before(mail.port());
    public final Goods goods;

    private final List<String> options;
    private final Path home;
    private @Nullable ServerProcess first;
    private @Nullable ServerProcess second;

    private Stage() {
        try {
            home = Files.createTempDirectory("computer-shop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var certificate = Certificate.in(home);
        bank = BankSimulator.open(certificate);
        toBank = FaultProxy.before(bank.port());
        options = List.of(certificate.jvmOptions());
        Runtime.getRuntime().addShutdownHook(new Thread(this::shut));
        ServerProcess.rehearse(home.resolve("rehearsal"), options, settings());
        goods = Goods.laidOut(mysql.url(), home.resolve("goods"));
    }

    /** The one of this run; the first call builds it. */
    public static Stage built() {
        return Only.BUILT;
    }

    /** The server, started if it does not run yet. */
    public synchronized ServerProcess server() {
        if (first == null) {
            first = ServerProcess.begin(home.resolve("one"), options, settings());
        }
        return first;
    }

    /** Another server on the same database. */
    public synchronized ServerProcess secondServer() {
        if (second == null) {
            second = ServerProcess.begin(home.resolve("two"), options, settings());
        }
        return second;
    }

    public synchronized void stopSecondServer() {
        if (second != null) {
            second.close();
            second = null;
        }
    }

    /** Looks into the books past server and proxy. */
    public JdbcClient books() {
        return JdbcClient.create(new DriverManagerDataSource(mysql.url()));
    }

    private Map<String, String> settings() {
        return Map.ofEntries(Map.entry("SPRING_PROFILES_ACTIVE", "production"), Map.entry("MYSQL_HOST", "127.0.0.1"),
                Map.entry("MYSQL_PORT", String.valueOf(toMySql.port())), Map.entry("MYSQL_DB", MySqlProcess.DATABASE),
                Map.entry("MYSQL_USER", MySqlProcess.USER), Map.entry("MYSQL_PASSWORD", MySqlProcess.PASSWORD),
                Map.entry("SHOP_OWNER_USER", "owner"), Map.entry("SHOP_OWNER_PASSWORD", "Seven quiet printers"),
                Map.entry("SECRET_KEY", "Xk2vQ9wz7Lr4Tn8Bc5Hd1Jf6Mg3Ps0Ya"),
                Map.entry("SHOP_PUBLIC_URL", "https://shop.example"), Map.entry("SMTP_SERVER", "127.0.0.1"),
                Map.entry("SMTP_PORT", String.valueOf(toMail.port())), Map.entry("SMTP_FROM", "shop@shop.example"),
                Map.entry("BAKONG_BASE_URL", "https://localhost:" + toBank.port()),
                Map.entry("BAKONG_RELAY", "localhost"), Map.entry("BAKONG_EMAIL", "shop@shop.example"),
                Map.entry("BAKONG_ACCOUNT", ACCOUNT), Map.entry("BAKONG_MERCHANT_NAME", "Computer Shop"),
                Map.entry("BAKONG_CITY", "Phnom Penh"), Map.entry("BAKONG_DAILY_BUDGET", "10000000"),
                Map.entry("SHOP_PAYMENT_WINDOW", WINDOW.toSeconds() + "s"),
                Map.entry("SHOP_PAYMENT_CHECKGAPS", "1s,2s,4s,8s,15s,30s"),
                Map.entry("SHOP_PAYMENT_LATECHECKS", "2s,4s,6s,8s,10s,12s,15s,20s,30s,60s,120s,240s"),
                Map.entry("SHOP_PAYMENT_TICK", "PT0.1S"), Map.entry("SHOP_WARMUP", "false"),
                Map.entry("LOGGING_LEVEL_ROOT", "warn"));
    }

    private synchronized void shut() {
        for (var server : new ServerProcess[]{first, second}) {
            if (server != null) {
                server.kill();
            }
        }
        List.of(toMySql, toBank, toMail).forEach(FaultProxy::close);
        bank.close();
        mail.close();
    }
}
