package shop.computer.api.promotion;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import shop.computer.api.Versioned;

/**
 * A coupon: {@code GET /api/admin/v1/promotions/coupons}, newest first, and {@code …/{code}}.
 *
 * @param code in capitals
 * @param used how many orders use it; those that expired or were cancelled gave it back
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Coupon(String code, CouponRules rules, int used, long version) implements Versioned {}
