-- The SKU of the same goods in new condition; null for those.
alter table inventory_stock add column base_sku varchar(40) null;
