package shop.computer.desktop.api.line;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import shop.computer.api.ApiPaths;

/** Tries again, with growing pauses, what is safe to send twice: reads, and writes that carry a key. */
final class Retries implements Interceptor {

    private static final int TRIES = 3;

    private final Duration firstPause;

    Retries(Duration firstPause) {
        this.firstPause = firstPause;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        var request = chain.request();
        for (int attempt = 1;; attempt++) {
            var last = attempt == TRIES || !isSafe(request);
            try {
                var response = chain.proceed(request);
                if (last || response.code() != 503) {
                    return response;
                }
                response.close();
            } catch (IOException failure) {
                if (last || chain.call().isCanceled() || !mayPass(failure)) {
                    throw failure;
                }
            }
            pause(firstPause.multipliedBy(1L << (attempt - 1)));
        }
    }

    private static boolean isSafe(Request request) {
        return request.method().equals("GET") || request.header(ApiPaths.IDEMPOTENCY_HEADER) != null;
    }

    private static boolean mayPass(IOException failure) {
        return switch (ServerUnreachable.because(failure).reason()) {
            case NO_ANSWER, TIMED_OUT -> true;
            case UNKNOWN_HOST, UNTRUSTED_CERTIFICATE, CERTIFICATE_CHANGED, NOT_OUR_SERVER -> false;
        };
    }

    private static void pause(Duration pause) throws InterruptedIOException {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped");
        }
    }
}
