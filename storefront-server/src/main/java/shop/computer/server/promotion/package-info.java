/** Coupons: what each gives, and which orders use it. Front door: {@link shop.computer.server.promotion.Coupons}; for staff {@link CouponDesk}. */
@ApplicationModule(displayName = "Promotion", allowedDependencies = {})
@NullMarked
package shop.computer.server.promotion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
