package shop.computer.api.promotion;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.computer.api.KeptTime;
import shop.computer.api.Money;

/**
 * What a coupon gives, to whom and when: {@code PUT /api/admin/v1/promotions/coupons/{code}} with {@code If-Match} and
 * {@code Idempotency-Key}. Orders that were placed keep what was agreed.
 *
 * @param value percent from 1 to 90 with at most two decimals, or USD; 0 for free delivery
 * @param minimum the goods must cost so much before it counts, USD; above the value of an {@link CouponKind#AMOUNT}
 * @param startsAt its first moment
 * @param endsAt the first moment after it; absent for none
 * @param mostUses how many orders may use it; absent for any number
 * @param mostPerCustomer how many orders of one phone number may; absent for any number
 * @param active false takes it out of use
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CouponRules(@NotNull CouponKind kind, @NotNull BigDecimal value, @NotNull Money minimum,
        @NotNull @KeptTime Instant startsAt, @Nullable @KeptTime Instant endsAt,
        @Nullable @Min(1) @Max(1_000_000) Integer mostUses,
        @Nullable @Min(1) @Max(1_000) Integer mostPerCustomer, boolean active) {}
