-- What of the money that staff said is not owed back has paid for goods since, USD.
alter table shop_order add column waiver_used decimal(12, 2) not null default 0;
