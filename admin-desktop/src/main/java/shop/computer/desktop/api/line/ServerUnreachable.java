package shop.computer.desktop.api.line;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;
import shop.computer.desktop.api.trust.UntrustedServer;

/** No answer of the shop's server. For a write it is unknown whether it was done, unless it is asked again with the same key. */
public final class ServerUnreachable extends RuntimeException {

    /** What stood in the way. */
    public enum Reason {

        /** Nobody listens there, or the line is cut. */
        NO_ANSWER,
        /** The name does not lead anywhere. */
        UNKNOWN_HOST,
        /** It took too long. */
        TIMED_OUT,
        /** An https server whose certificate nobody vouches for. */
        UNTRUSTED_CERTIFICATE,
        /** An https server that shows another certificate than the one a person accepted. */
        CERTIFICATE_CHANGED,
        /** Something answered, but it is not a Computer Shop server. */
        NOT_OUR_SERVER
    }

    private final Reason reason;
    private final transient @Nullable UntrustedServer untrusted;

    ServerUnreachable(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.untrusted = untrusted(cause);
    }

    public ServerUnreachable(Reason reason, String message) {
        super(message);
        this.reason = reason;
        this.untrusted = null;
    }

    static ServerUnreachable because(IOException failure) {
        var untrusted = untrusted(failure);
        if (untrusted != null) {
            return new ServerUnreachable(
                    untrusted.accepted() == null ? Reason.UNTRUSTED_CERTIFICATE : Reason.CERTIFICATE_CHANGED, failure);
        }
        var reason = switch (failure) {
            case UnknownHostException unknown -> Reason.UNKNOWN_HOST;
            case SSLPeerUnverifiedException otherName -> Reason.UNTRUSTED_CERTIFICATE;
            case SSLException tls -> isAboutTrust(tls) ? Reason.UNTRUSTED_CERTIFICATE : Reason.NOT_OUR_SERVER;
            case SocketTimeoutException late -> Reason.TIMED_OUT;
            case java.io.InterruptedIOException late -> Reason.TIMED_OUT;
            case java.net.ProtocolException other -> Reason.NOT_OUR_SERVER;
            default -> Reason.NO_ANSWER;
        };
        return new ServerUnreachable(reason, failure);
    }

    public Reason reason() {
        return reason;
    }

    /** The certificate that a person may compare and accept, if it was about that. */
    public Optional<UntrustedServer> untrusted() {
        return Optional.ofNullable(untrusted);
    }

    private static @Nullable UntrustedServer untrusted(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UntrustedServer found) {
                return found;
            }
        }
        return null;
    }

    private static boolean isAboutTrust(SSLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.security.GeneralSecurityException) {
                return true;
            }
        }
        return false;
    }
}
