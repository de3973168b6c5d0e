package shop.computer.server.cart;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.Sku;

/**
 * The carts of accounts: one for each, on whatever device. Its token is made of the account's name with the shop's secret key, so that every
 * browser that signs in gets the same one and no table keeps it.
 */
@Service
public class AccountCarts {

    private static final int TOKEN_BYTES = 16;

    private final CartRows rows;
    private final String secret;

    AccountCarts(CartRows rows, @Value("${shop.secret-key:}") String secret) {
        this.rows = rows;
        this.secret = "cart:" + secret;
    }

    /**
     * Puts what is in a visitor's cart into the cart of the account, on top of what is there, up to {@link Carts#MOST_OF_ONE} pieces of a product
     * and {@link Carts#MOST_LINES} products. The visitor's own cart is gone then, so that doing it twice changes nothing. The cart of another
     * account, left in a browser that several people use, stays as it is.
     *
     * @param owner names the account
     * @return the token of the account's cart
     */
    @Retryable(includes = {ConcurrencyFailureException.class, DuplicateKeyException.class}, maxRetries = 3, delay = 20)
    @Transactional
    public CartToken join(String owner, @Nullable CartToken visitors) {
        var token = token(owner);
        if (token.equals(visitors)) {
            rows.ofAccount(token);
            return token;
        }
        var from = visitors == null ? null : rows.lockOfVisitor(visitors).orElse(null);
        var into = rows.ofAccount(token);
        if (visitors != null && from != null) {
            merge(from, into);
            rows.coupon(visitors).filter(code -> rows.coupon(token).isEmpty())
                    .ifPresent(code -> rows.setCoupon(into, code));
            rows.delete(from);
        }
        return token;
    }

    private void merge(long from, long into) {
        var lines = new LinkedHashMap<Sku, CartLine>();
        rows.lines(into).forEach(line -> lines.put(line.sku(), line));
        var free = Carts.MOST_LINES - rows.size(into);
        for (var line : rows.lines(from)) {
            if (lines.containsKey(line.sku()) || rows.has(into, line.sku())) {
                rows.put(into, lines.merge(line.sku(), line, CartLine::plus).atMost(Carts.MOST_OF_ONE));
            } else if (free > 0) {
                rows.put(into, line);
                free--;
            }
        }
        rows.moveSaved(from, into, Math.max(0, free));
    }

    private CartToken token(String owner) {
        var signature = new HmacUtils(HmacAlgorithms.HMAC_SHA_256, secret).hmac(owner);
        return new CartToken(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signature, TOKEN_BYTES)));
    }
}
