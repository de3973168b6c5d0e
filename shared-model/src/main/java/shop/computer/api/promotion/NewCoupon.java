package shop.computer.api.promotion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A new coupon: {@code POST /api/admin/v1/promotions/coupons} with {@code Idempotency-Key}.
 *
 * @param code 3 to 32 Latin letters, digits and dashes; its case does not matter
 */
public record NewCoupon(@NotNull String code, @NotNull @Valid CouponRules rules) {}
