package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;

/**
 * The coupon of an order.
 *
 * @param discount what it takes off the goods, USD; 0 if it frees the delivery, or if after an edit the goods are no longer enough for it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OrderCoupon(String code, CouponKind kind, Money discount) {}
