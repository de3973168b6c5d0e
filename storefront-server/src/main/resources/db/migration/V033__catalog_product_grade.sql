-- In what condition the goods are: NEW, OPEN_BOX, USED.
alter table catalog_product add column grade varchar(12) not null default 'NEW';
