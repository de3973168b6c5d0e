-- The day on which staff expect more of it from the supplier.
alter table inventory_stock add column arrives_on date;
