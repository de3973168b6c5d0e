package shop.computer.desktop.api.trust;

import java.security.cert.CertificateException;

import org.jspecify.annotations.Nullable;

/** Nobody known vouches for the server's certificate, and no person accepted it. Thrown before anything is sent. */
public final class UntrustedServer extends CertificateException {

    private final String place;
    private final transient Fingerprint shown;
    private final transient @Nullable Fingerprint accepted;

    UntrustedServer(String place, Fingerprint shown, @Nullable Fingerprint accepted, CertificateException cause) {
        super(place + " shows " + shown.text(), cause);
        this.place = place;
        this.shown = shown;
        this.accepted = accepted;
    }

    /** Host and port. */
    public String place() {
        return place;
    }

    /** What the server shows now. */
    public Fingerprint shown() {
        return shown;
    }

    /** What a person accepted for this place earlier: the server is another one, or its certificate was replaced. */
    public @Nullable Fingerprint accepted() {
        return accepted;
    }
}
