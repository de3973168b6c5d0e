package shop.computer.desktop.api.line;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import shop.computer.api.ApiPaths;
import shop.computer.api.Problem;
import shop.computer.api.Version;
import shop.computer.desktop.api.trust.ServerTrust;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/**
 * The line to one server: addresses, headers, JSON, time-outs, retries, refusals. Calls block; run them by a task. Each call throws
 * {@link ApiProblem} when the server refuses and {@link ServerUnreachable} when it does not answer.
 */
public final class Server implements AutoCloseable {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http;
    private final Session session;
    private final Supplier<String> language;
    private volatile @Nullable ServerAddress address;
    private volatile Runnable whenSignedOut = () -> {};
    private volatile Consumer<Duration> whenAnswered = took -> {};

    /** A line that trusts what authorities vouch for only. */
    public Server(Session session, Supplier<String> language) {
        this(session, language, new ServerTrust(place -> Optional.empty()));
    }

    /** @param language the tag of the language the server shall answer in */
    public Server(Session session, Supplier<String> language, ServerTrust trust) {
        this(session, language, trust, Duration.ofMillis(400));
    }

    Server(Session session, Supplier<String> language, ServerTrust trust, Duration firstPause) {
        this.session = session;
        this.language = language;
        var names = new OkHttpClient().hostnameVerifier();
        this.http = new OkHttpClient.Builder().sslSocketFactory(trust.sockets(), trust)
                .hostnameVerifier((host, tls) -> names.verify(host, tls) || trust.isAccepted(tls))
                .connectTimeout(Duration.ofSeconds(5)).readTimeout(Duration.ofSeconds(15))
                .writeTimeout(Duration.ofSeconds(15)).callTimeout(Duration.ofSeconds(40)).followRedirects(false)
                .addInterceptor(new Retries(firstPause)).addNetworkInterceptor(this::timed).build();
    }

    public void connectTo(ServerAddress place) {
        address = place;
    }

    /** @throws IllegalStateException before {@link #connectTo} */
    public ServerAddress address() {
        var now = address;
        if (now == null) {
            throw new IllegalStateException("No server chosen yet");
        }
        return now;
    }

    /** What to do when the server no longer knows who we are; called once for each session that ended that way, on the calling thread. */
    public void onSignedOut(Runnable action) {
        whenSignedOut = action;
    }

    /** Hears how long each answer took. */
    public void onAnswer(Consumer<Duration> listener) {
        whenAnswered = listener;
    }

    public Session session() {
        return session;
    }

    /** A client for long streams: same headers and pool, no limit on the whole call, {@code silence} as the longest pause between bytes. */
    public OkHttpClient streaming(Duration silence) {
        var stream = http.newBuilder().callTimeout(Duration.ZERO).readTimeout(silence);
        stream.interceptors().clear();
        stream.networkInterceptors().clear();
        return stream.build();
    }

    /** A request with this client's headers; for streams. */
    public Request.Builder request(String path) {
        return request(path, Map.of());
    }

    public <T> T get(String path, Map<String, String> query, TypeReference<T> type) {
        return read(call(request(path, query).get().build()), type);
    }

    public <T> T post(String path, Object body, @Nullable ActionKey key, @Nullable Version seen,
            TypeReference<T> type) {
        return read(call(write(path, body, key, seen)), type);
    }

    public Response postForResponse(String path, Object body) {
        return call(write(path, body, null, null));
    }

    public void delete(String path) {
        call(request(path, Map.of()).delete().build()).close();
    }

    public <T> T read(Response response, TypeReference<T> type) {
        try (response) {
            return Json.MAPPER.readValue(response.body().byteStream(), type);
        } catch (JacksonException foreign) {
            throw new ServerUnreachable(ServerUnreachable.Reason.NOT_OUR_SERVER, foreign);
        }
    }

    /** Turns an error answer into its problem; forgets the session on 401. For calls and streams alike. */
    public RuntimeException refusal(Response response) {
        var problem = problem(response);
        var token = response.request().header(ApiPaths.SESSION_HEADER);
        if (response.code() == 401 && token != null && session.end(token)) {
            whenSignedOut.run();
        }
        return problem;
    }

    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }

    private Request write(String path, Object body, @Nullable ActionKey key, @Nullable Version seen) {
        var request = request(path, Map.of()).post(RequestBody.create(Json.MAPPER.writeValueAsBytes(body), JSON));
        if (key != null) {
            request.header(ApiPaths.IDEMPOTENCY_HEADER, key.value());
        }
        if (seen != null) {
            request.header("If-Match", seen.tag());
        }
        return request.build();
    }

    private Request.Builder request(String path, Map<String, String> query) {
        HttpUrl.Builder url = address().at(path);
        query.forEach(url::addQueryParameter);
        var request = new Request.Builder().url(url.build()).header(ApiPaths.CLIENT_VERSION_HEADER, ClientVersion.TEXT)
                .header("Accept", "application/json").header("Accept-Language", language.get());
        session.token().ifPresent(token -> request.header(ApiPaths.SESSION_HEADER, token));
        return request;
    }

    private Response call(Request request) {
        try {
            var response = http.newCall(request).execute();
            if (response.isSuccessful()) {
                return response;
            }
            try (response) {
                throw refusal(response);
            }
        } catch (IOException failure) {
            throw ServerUnreachable.because(failure);
        }
    }

    private RuntimeException problem(Response response) {
        var type = response.body().contentType();
        if (type != null && type.subtype().equals("problem+json")) {
            try {
                return ApiProblem.of(Json.MAPPER.readValue(response.body().byteStream(), Problem.class));
            } catch (JacksonException unreadable) {
                return ApiProblem.ofStatus(response.code());
            }
        }
        var known = response.code() == 401 || response.code() >= 500;
        return known
                ? ApiProblem.ofStatus(response.code())
                : new ServerUnreachable(ServerUnreachable.Reason.NOT_OUR_SERVER,
                        "Answer " + response.code() + " without a problem");
    }

    private Response timed(okhttp3.Interceptor.Chain chain) throws IOException {
        var before = System.nanoTime();
        var response = chain.proceed(chain.request());
        whenAnswered.accept(Duration.ofNanos(System.nanoTime() - before));
        return response;
    }
}
