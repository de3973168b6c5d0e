package shop.computer.server.platform.repeat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A request whose body was read whole before any work begins: to know it again, and so that no slow sender holds a transaction open. */
class KeptRequest extends HttpServletRequestWrapper {

    private static final int LARGEST = 5 * 1024 * 1024;
    /** More than a photo may have, so that its room can say so. */
    private static final int LARGEST_PICTURE = 16 * 1024 * 1024;

    private final byte[] body;

    private KeptRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
    }

    /** @throws BadKeyException if the body is larger than 5 MB, or 16 MB if it is a picture */
    static KeptRequest of(HttpServletRequest request) throws IOException {
        int largest = isPicture(request.getContentType()) ? LARGEST_PICTURE : LARGEST;
        if (request.getContentLengthLong() > largest) {
            throw BadKeyException.requestTooLarge();
        }
        var body = request.getInputStream().readNBytes(largest + 1);
        if (body.length > largest) {
            throw BadKeyException.requestTooLarge();
        }
        return new KeptRequest(request, body);
    }

    private static boolean isPicture(@Nullable String type) {
        return type != null && type.startsWith("image/");
    }

    /** The same for two requests exactly if they ask for the same thing: method, address, version seen and body. */
    String fingerprint() {
        var digest = sha256();
        for (var part : new @Nullable String[]{getMethod(), getRequestURI(), getQueryString(),
                getHeader(HttpHeaders.IF_MATCH)}) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest(body));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new KeptBody(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        var charset = getCharacterEncoding() == null ? StandardCharsets.UTF_8 : Charset.forName(getCharacterEncoding());
        return new BufferedReader(new InputStreamReader(getInputStream(), charset));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static final class KeptBody extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        KeptBody(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("This body is already here");
        }
    }
}
