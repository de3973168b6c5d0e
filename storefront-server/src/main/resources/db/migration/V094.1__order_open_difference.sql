-- What is still asked for since an order became dearer, USD; the goods stay until it is there.
alter table shop_order add column open_difference numeric(14,2) null;
