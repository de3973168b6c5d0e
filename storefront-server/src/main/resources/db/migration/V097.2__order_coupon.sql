-- The coupon an order uses and what was agreed of it (promotion.CouponTerms), so that an edit reckons by the same rules.
alter table shop_order add column coupon varchar(32) null;
