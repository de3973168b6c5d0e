alter table shop_order add column coupon_value numeric(14,2) null;
