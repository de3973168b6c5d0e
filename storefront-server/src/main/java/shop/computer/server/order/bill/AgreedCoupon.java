package shop.computer.server.order.bill;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import shop.computer.api.Money;
import shop.computer.api.promotion.CouponKind;
import shop.computer.server.promotion.CouponTerms;

/** {@link CouponTerms} as an order keeps them. */
@Embeddable
record AgreedCoupon(String coupon,
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) CouponKind couponKind, BigDecimal couponValue,
        @Convert(converter = UsdColumn.class) Money couponMinimum) {

    static AgreedCoupon of(CouponTerms terms) {
        return new AgreedCoupon(terms.code(), terms.kind(), terms.value(), terms.minimum());
    }

    CouponTerms terms() {
        return new CouponTerms(coupon, couponKind, couponValue, couponMinimum);
    }
}
