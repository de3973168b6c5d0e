-- From which network address it was placed, as a keyed hash: nobody reads an address from it, but equal ones can be counted.
alter table shop_order add column origin varchar(64) null;
