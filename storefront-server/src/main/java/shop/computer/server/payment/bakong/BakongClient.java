package shop.computer.server.payment.bakong;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;
import shop.computer.server.payment.bank.BankAnswer;
import shop.computer.server.payment.bank.PaymentVerifier;

/** Asks the bank by the MD5 of the code. It decides on the answer's codes alone, never on its words or on data being there. */
@Component
class BakongClient implements PaymentVerifier {

    private static final String BY_MD5 = "/v1/check_transaction_by_md5";

    private final BakongHttp http;
    private final BakongTokens tokens;

    BakongClient(BakongHttp http, BakongTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    @Override
    public BankAnswer ask(String md5) {
        try {
            var token = tokens.current();
            var reply = ask(md5, token);
            if (reply.isUnauthorized()) {
                var other = tokens.insteadOf(token);
                return other.isEmpty() ? new BankAnswer.Unknown("the token is refused") : answer(ask(md5, other.get()));
            }
            return answer(reply);
        } catch (RestClientException e) {
            return new BankAnswer.Unknown("no answer (" + e.getMostSpecificCause().getClass().getSimpleName() + ")");
        }
    }

    private BakongReply ask(String md5, String token) {
        return http.post(BY_MD5, Map.of("md5", md5), token);
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
