package shop.computer.server.payment.bakong;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Posts JSON to the bank. Follows no redirect, waits 2 s for a connection and 8 s for an answer, reads no more than 64 kB of it. */
@Component
class BakongHttp {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration READ = Duration.ofSeconds(8);
    private static final int MOST_BYTES = 64 * 1024;

    private final JsonMapper json = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final RestClient http;

    BakongHttp(BakongSettings settings) {
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER).build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(READ);
        this.http = RestClient.builder().baseUrl(settings.baseUrl().toString()).requestFactory(factory).build();
    }

    /**
     * @param token absent: the call needs none
     * @throws org.springframework.web.client.RestClientException if the bank did not answer
     */
    BakongReply post(String path, Object body, @Nullable String token) {
        var request = http.post().uri(path).contentType(MediaType.APPLICATION_JSON).accept(MediaType.APPLICATION_JSON)
                .body(body);
        if (token != null) {
            request = request.header(HttpHeaders.AUTHORIZATION, "Bearer " + token);
        }
        return request.exchangeForRequiredValue((_, response) -> reply(response));
    }

    private BakongReply reply(ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        try (var body = response.getBody()) {
            var bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return BakongReply.unreadable(status);
            }
            var tree = json.readTree(new String(bytes, StandardCharsets.UTF_8));
            return tree.isObject() ? new BakongReply(status, tree) : BakongReply.unreadable(status);
        } catch (JacksonException e) {
            return BakongReply.unreadable(status);
        }
    }
}
