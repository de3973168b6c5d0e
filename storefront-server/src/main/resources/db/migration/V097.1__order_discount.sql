-- What a coupon took off the goods, USD; the total is subtotal - discount + delivery_fee.
alter table shop_order add column discount numeric(14,2) not null default 0;
