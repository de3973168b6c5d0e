package shop.computer.server.platform;

import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The one script that stands in the page itself: light or dark as chosen last, before the first paint. Without a choice the system decides. */
public final class FirstScript {

    /** Where nothing may be stored, reading throws. */
    static final String TEXT = "try{document.documentElement.dataset.theme=localStorage.theme||''}catch{}";

    private FirstScript() {}

    /** How a <a href="https://www.w3.org/TR/CSP3/#grammardef-hash-source">content security policy</a> lets it, and no other, run in the page. */
    public static String source() {
        return "'sha256-%s'".formatted(Base64.getEncoder().encodeToString(DigestUtils.sha256(TEXT)));
    }
}
