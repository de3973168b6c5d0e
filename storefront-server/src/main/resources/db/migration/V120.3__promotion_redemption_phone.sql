create index ix_promotion_redemption_coupon_phone on promotion_redemption (coupon_id, phone);
