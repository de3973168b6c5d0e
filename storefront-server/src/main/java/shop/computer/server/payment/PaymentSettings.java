package shop.computer.server.payment;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the shop asks for money.
 *
 * @param account the shop's Bakong account, {@code name@bank}
 * @param merchantName as the payer sees it: Latin letters only, at most 25 characters
 * @param city Latin letters only, at most 15 characters
 * @param window how long a KHQR is good; the bank wants no more than 10 minutes
 * @param checkGaps how long to wait before each question to the bank; the last one repeats
 * @param lateChecks how long after the end to ask once more for money that came late
 * @param secondLooks how long after the money came to ask whether the same code was paid once more
 * @param unwatchedGap the least wait between two questions while no pay page of the order is open
 * @param clockSlack how far the bank's clock and ours may differ
 * @param watch whether this server asks the bank by itself
 */
@ConfigurationProperties("shop.payment")
record PaymentSettings(String account, String merchantName, String city, @DefaultValue("10m") Duration window,
        List<Duration> checkGaps, List<Duration> lateChecks,
        @DefaultValue({
        }) List<Duration> secondLooks, @DefaultValue("3m") Duration unwatchedGap,
        @DefaultValue("5m") Duration clockSlack,
        @DefaultValue("true") boolean watch) {

    PaymentSettings {
        checkGaps = List.copyOf(checkGaps);
        lateChecks = List.copyOf(lateChecks);
        secondLooks = List.copyOf(secondLooks);
        if (checkGaps.isEmpty()) {
            throw new IllegalArgumentException("shop.payment.check-gaps must name at least one gap");
        }
        latin("BAKONG_MERCHANT_NAME", merchantName);
        latin("BAKONG_CITY", city);
    }

    /** Banks do not agree on the MD5 of other letters, and a payment that is not found is a customer lost: decision 0005. */
    private static void latin(String setting, String text) {
        if (!text.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw new IllegalArgumentException(setting + " must be written in Latin letters");
        }
    }

    /** @param checks how many were made already */
    Duration gap(int checks) {
        return checkGaps.get(Math.min(checks, checkGaps.size() - 1));
    }

    Duration gap(int checks, boolean watched) {
        var gap = gap(checks);
        return watched || gap.compareTo(unwatchedGap) > 0 ? gap : unwatchedGap;
    }
}
