package shop.computer.server.promotion.admin;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.CursorPage;
import shop.computer.api.Version;
import shop.computer.api.promotion.Coupon;
import shop.computer.api.promotion.CouponRules;
import shop.computer.api.promotion.NewCoupon;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.promotion.CouponDesk;

/** Coupons: whoever sets prices makes them. */
@RestController
@RequestMapping(ApiPaths.COUPONS)
@Needs(Right.CATALOG)
class CouponAdminController {

    private static final int MOST = 200;

    private final CouponDesk desk;

    CouponAdminController(CouponDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    CursorPage<Coupon> list(@RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(MOST) int limit) {
        return desk.page(cursor, limit);
    }

    @GetMapping("/{code}")
    Coupon find(@PathVariable String code) {
        return desk.find(code);
    }

    @PostMapping
    Coupon add(@RequestBody @Valid NewCoupon wish, Principal who) {
        return desk.add(wish, who.getName());
    }

    @PutMapping("/{code}")
    Coupon change(@PathVariable String code, Version seen, @RequestBody @Valid CouponRules rules) {
        return desk.change(code, rules, seen.number());
    }
}
