-- Pieces that came in together and what they are worth together, USD; the oldest goes first. left_value is what the pieces left are worth:
-- each that goes takes its share in whole cents, the last takes the rest, so that the parts always sum to the whole.
create table inventory_layer (
    id bigint not null auto_increment primary key,
    sku varchar(40) not null,
    document varchar(40) null,
    quantity int not null,
    whole_value numeric(14,2) not null,
    left_quantity int not null,
    left_value numeric(14,2) not null,
    came_at timestamp(6) not null,
    constraint fk_inventory_layer_sku foreign key (sku) references inventory_stock (sku),
    constraint ck_inventory_layer_left check (left_quantity >= 0 and left_quantity <= quantity and left_value >= 0)
);
create index ix_inventory_layer_sku_left on inventory_layer (sku, left_quantity, id);
