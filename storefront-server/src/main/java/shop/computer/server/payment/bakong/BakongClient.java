package shop.computer.server.payment.bakong;

import java.math.BigDecimal;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import shop.computer.api.Currency;
import shop.computer.api.Money;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.PaymentVerifier;

/** Asks the bank by the MD5 of the code or by hash. It decides on the answer's codes alone, never on its words or on data being there. */
@Component
class BakongClient implements PaymentVerifier {

    private static final String APP_LINK = "/v1/generate_deeplink_by_qr";
    private static final String BY_MD5 = "/v1/check_transaction_by_md5";
    private static final String BY_LIST = "/v1/check_transaction_by_md5_list";
    private static final String BY_HASH = "/v1/check_transaction_by_hash";
    private static final String BY_SHORT_HASH = "/v1/check_transaction_by_short_hash";
    private static final int LONGEST_LIST = 50;
    private static final int SHORT = 8;
    /** The bank has been reported to refuse lists for a time. */
    private static final Duration WITHOUT_LISTS = Duration.ofHours(12);
    /** After an answer that may be the bank's trouble and not its word about lists; twice as long after each that follows. */
    private static final Duration WITHOUT_LISTS_AT_FIRST = Duration.ofMinutes(1);

    private final BakongHttp http;
    private final BakongTokens tokens;
    private final BakongSettings settings;
    private final Clock clock;
    private volatile Instant listsFrom = Instant.MIN;
    private volatile Duration withoutLists = WITHOUT_LISTS_AT_FIRST;

    BakongClient(BakongHttp http, BakongTokens tokens, BakongSettings settings, Clock clock) {
        this.http = http;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** The question by the first digits of a hash. */
    private record ShortHash(String hash, BigDecimal amount, Currency currency) {}

    @Override
    public BankAnswer ask(String md5) {
        return single(BY_MD5, Map.of("md5", md5));
    }

    @Override
    public BankAnswer find(String hash, @Nullable Money amount) {
        if (hash.length() > SHORT) {
            return single(BY_HASH, Map.of("hash", hash));
        }
        return amount == null
                ? new BankAnswer.Unknown("a short hash needs an amount", false)
                : single(BY_SHORT_HASH,
                        new ShortHash(hash, amount.amount(), amount.currency()));
    }

    @Override
    public boolean opensApps() {
        return settings.deeplink();
    }

    /** The paper names no token for it, so a refused one is no trouble. */
    @Override
    public Optional<URI> appLink(String khqr) {
        try {
            return http.post(APP_LINK, Map.of("qr", khqr), tokens.current().orElse(null)).shortLink()
                    .filter(this::isSafe);
        } catch (RestClientException e) {
            return Optional.empty();
        }
    }

    /** A page of the web, or one of the bank's own host where that is a sandbox. */
    private boolean isSafe(URI link) {
        return link.getHost() != null && ("https".equals(link.getScheme())
                || "http".equals(link.getScheme()) && link.getAuthority().equals(settings.baseUrl().getAuthority()));
    }

    @Override
    public int atOnce() {
        return clock.instant().isBefore(listsFrom) ? 1 : LONGEST_LIST;
    }

    /** A bank that takes no list, or answers it as nobody expects, is asked one by one for some hours. */
    @Override
    public Map<String, BankAnswer> ask(List<String> md5s) {
        try {
            var reply = withToken(BY_LIST, md5s);
            if (reply.isLimitReached()) {
                return same(md5s, new BankAnswer.LimitReached());
            }
            if (reply.isTrouble()) {
                doWithoutLists();
                return same(md5s, new BankAnswer.Unknown("HTTP " + reply.status() + " to a list"));
            }
            var found = BakongList.read(reply);
            found.keySet().retainAll(md5s);
            if (found.isEmpty()) {
                listsFrom = clock.instant().plus(WITHOUT_LISTS);
            } else {
                withoutLists = WITHOUT_LISTS_AT_FIRST;
            }
            return found;
        } catch (RestClientException e) {
            var unknown = unknown(e);
            if (unknown.arrived()) {
                doWithoutLists();
            }
            return same(md5s, unknown);
        } catch (NoTokenException e) {
            return same(md5s, refused(e));
        }
    }

    /** Several lists that fail together count once. */
    private synchronized void doWithoutLists() {
        if (!clock.instant().isBefore(listsFrom)) {
            listsFrom = clock.instant().plus(withoutLists);
            var longer = withoutLists.multipliedBy(2);
            withoutLists = longer.compareTo(WITHOUT_LISTS) > 0 ? WITHOUT_LISTS : longer;
        }
    }

    private static Map<String, BankAnswer> same(List<String> md5s, BankAnswer answer) {
        return md5s.stream().collect(Collectors.toMap(md5 -> md5, _ -> answer));
    }

    private BankAnswer single(String path, Object question) {
        try {
            return answer(withToken(path, question));
        } catch (RestClientException e) {
            return unknown(e);
        } catch (NoTokenException e) {
            return refused(e);
        }
    }

    /** @throws NoTokenException if there is no token that the bank takes */
    private BakongReply withToken(String path, Object question) {
        var token = tokens.current().orElseThrow(() -> new NoTokenException(false));
        var reply = http.post(path, question, token);
        if (!reply.isUnauthorized()) {
            tokens.accepted(token);
            return reply;
        }
        var other = tokens.insteadOf(token).orElseThrow(() -> new NoTokenException(true));
        reply = http.post(path, question, other);
        if (reply.isUnauthorized()) {
            tokens.refusedAgain(other);
            throw new NoTokenException(true);
        }
        tokens.accepted(other);
        return reply;
    }

    private static BankAnswer refused(NoTokenException e) {
        return new BankAnswer.Unknown("the token is refused", e.asked);
    }

    /** The bank does not know the shop. */
    private static final class NoTokenException extends RuntimeException {

        private final boolean asked;

        NoTokenException(boolean asked) {
            super("The bank takes no token of ours");
            this.asked = asked;
        }
    }

    private static BankAnswer.Unknown unknown(RestClientException e) {
        var cause = e.getMostSpecificCause();
        var arrived = !(cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnknownHostException);
        return new BankAnswer.Unknown("no answer (" + cause.getClass().getSimpleName() + ")", arrived);
    }

    private static BankAnswer answer(BakongReply reply) {
        if (reply.isLimitReached()) {
            return new BankAnswer.LimitReached();
        }
        if (reply.isNotFound()) {
            return new BankAnswer.NotFound();
        }
        if (reply.isFailed()) {
            return new BankAnswer.Failed();
        }
        if (reply.isGood()) {
            return reply.transaction().<BankAnswer>map(BankAnswer.Found::new)
                    .orElseGet(() -> new BankAnswer.Unknown("a payment without its particulars"));
        }
        return new BankAnswer.Unknown(
                "HTTP " + reply.status() + (reply.body() == null ? ", not JSON" : ", another answer"));
    }
}
