package shop.computer.server.fault.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A certificate for {@code localhost}, made here and now by the JDK's keytool and good for a day; only who is told to trusts it. */
public final class Certificate {

    private static final String PASSWORD = "only-for-tests";

    private final Path store;

    private Certificate(Path store) {
        this.store = store;
    }

    /** @param folder where its file is laid */
    public static Certificate in(Path folder) {
        try {
            var store = Files.createDirectories(folder).resolve("bank.p12");
            Files.deleteIfExists(store);
            var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair", "-alias", "bank", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
                    "san=dns:localhost,ip:127.0.0.1", "-validity", "1", "-storetype", "PKCS12", "-keystore",
                    store.toString(), "-storepass", PASSWORD).redirectErrorStream(true).start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException("keytool made no certificate");
            }
            return new Certificate(store);
        } catch (IOException e) {
            throw new IllegalStateException("keytool made no certificate", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What makes a JVM trust it, and nobody else. */
    public String[] jvmOptions() {
        return new String[]{"-Djavax.net.ssl.trustStore=" + store, "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                "-Djavax.net.ssl.trustStoreType=PKCS12"};
    }

    SSLContext ofServer() {
        try (var in = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD.toCharArray());
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The bank's certificate cannot be read", e);
        }
    }
}
