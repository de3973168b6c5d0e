-- The account an order was placed from or put into later; an order by the account's mail address belongs to it without that.
alter table shop_order add column account_id bigint null;
