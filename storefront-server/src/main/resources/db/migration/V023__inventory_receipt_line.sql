-- What came with a receipt; the landed shares of all lines sum to the receipt's landed cost.
create table inventory_receipt_line (
    receipt_id bigint not null,
    position int not null,
    sku varchar(40) not null,
    quantity int not null,
    unit_cost numeric(14,2) not null,
    landed_share numeric(14,2) not null,
    layer_id bigint not null,
    primary key (receipt_id, position),
    constraint fk_inventory_receipt_line_receipt foreign key (receipt_id) references inventory_receipt (id),
    constraint fk_inventory_receipt_line_layer foreign key (layer_id) references inventory_layer (id)
);
