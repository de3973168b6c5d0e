-- Whether each piece of a SKU is known by a number: NONE, SERIAL, IMEI.
alter table inventory_stock add column serial_kind varchar(8) not null default 'NONE';
