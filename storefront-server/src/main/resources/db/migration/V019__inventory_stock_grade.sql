-- The condition of the goods: NEW, OPEN_BOX, USED.
alter table inventory_stock add column grade varchar(12) not null default 'NEW';
