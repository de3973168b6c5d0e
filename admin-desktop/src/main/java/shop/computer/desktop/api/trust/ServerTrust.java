package shop.computer.desktop.api.trust;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;

/**
 * Trusts what the authorities known to Java vouch for, and beyond that a certificate a person accepted for one host and port, by its
 * fingerprint. Any other certificate ends the handshake with {@link UntrustedServer}.
 */
public final class ServerTrust extends X509ExtendedTrustManager {

    private final X509ExtendedTrustManager known = authorities();
    private final Function<String, Optional<Fingerprint>> accepted;

    /** @param accepted what a person accepted for a host and port, for instance {@code shop.example:443} */
    public ServerTrust(Function<String, Optional<Fingerprint>> accepted) {
        this.accepted = accepted;
    }

    /** Makes sockets whose handshake asks this. */
    public SSLSocketFactory sockets() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[]{this}, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java has no TLS", broken);
        }
    }

    /** Whether a person accepted the certificate of this session; its names do not matter then. */
    public boolean isAccepted(SSLSession session) {
        try {
            return session.getPeerCertificates()[0] instanceof X509Certificate leaf
                    && accepted.apply(place(session)).filter(Fingerprint.of(leaf)::equals).isPresent();
        } catch (SSLPeerUnverifiedException | CertificateException none) {
            return false;
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        if (!(socket instanceof SSLSocket tls)) {
            known.checkServerTrusted(chain, type, socket);
            return;
        }
        try {
            known.checkServerTrusted(chain, type, socket);
        } catch (CertificateException unknown) {
            check(chain[0], place(tls.getHandshakeSession()), unknown);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        known.checkServerTrusted(chain, type, engine);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        known.checkServerTrusted(chain, type);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) throws CertificateException {
        known.checkClientTrusted(chain, type, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) throws CertificateException {
        known.checkClientTrusted(chain, type, engine);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        known.checkClientTrusted(chain, type);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return known.getAcceptedIssuers();
    }

    private void check(X509Certificate leaf, String place, CertificateException unknown) throws UntrustedServer {
        try {
            var shown = Fingerprint.of(leaf);
            var before = accepted.apply(place);
            if (before.filter(shown::equals).isEmpty()) {
                throw new UntrustedServer(place, shown, before.orElse(null), unknown);
            }
        } catch (java.security.cert.CertificateEncodingException broken) {
            throw new UntrustedServer(place, new Fingerprint("–"), null, unknown);
        }
    }

    private static String place(SSLSession session) {
        return session.getPeerHost() + ":" + session.getPeerPort();
    }

    private static X509ExtendedTrustManager authorities() {
        try {
            var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            @Nullable
            KeyStore javas = null;
            factory.init(javas);
            return Stream.of(factory.getTrustManagers()).filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast).findFirst().orElseThrow();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java knows no authorities", broken);
        }
    }
}
