create index ix_shop_order_email on shop_order (email);
