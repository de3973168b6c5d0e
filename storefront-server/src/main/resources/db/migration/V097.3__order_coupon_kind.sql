alter table shop_order add column coupon_kind varchar(16) null;
