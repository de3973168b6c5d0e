alter table shop_order add column coupon_minimum numeric(14,2) null;
