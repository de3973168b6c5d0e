-- Why the balance changed. Append-only; for each SKU the sums of on_hand and reserved are its balance.
create table inventory_movement (
    id bigint not null auto_increment primary key,
    sku varchar(40) not null,
    kind varchar(16) not null,
    on_hand int not null,
    reserved int not null,
    reason varchar(16),
    document varchar(40),
    note varchar(300),
    who varchar(60) not null,
    moved_at timestamp(6) not null,
    constraint fk_inventory_movement_sku foreign key (sku) references inventory_stock (sku)
);
create index ix_inventory_movement_sku_id on inventory_movement (sku, id);
create index ix_inventory_movement_document on inventory_movement (document);
