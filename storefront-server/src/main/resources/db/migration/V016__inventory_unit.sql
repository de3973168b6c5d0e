-- Pieces that are known by a number of their own, each number once in the shop's whole life: without spaces at its ends, in upper case.
create table inventory_unit (
    serial varchar(40) not null primary key,
    sku varchar(40) not null,
    layer_id bigint not null,
    state varchar(12) not null,
    document varchar(40) null,
    constraint fk_inventory_unit_sku foreign key (sku) references inventory_stock (sku),
    constraint fk_inventory_unit_layer foreign key (layer_id) references inventory_layer (id)
);
create index ix_inventory_unit_sku_state on inventory_unit (sku, state);
