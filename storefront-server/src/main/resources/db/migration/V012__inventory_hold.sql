-- What is set aside, for which document (an order, or a hold of staff's own). For each SKU the quantities sum to what is reserved of it.
-- held_until null: for as long as the document says.
create table inventory_hold (
    id bigint not null auto_increment primary key,
    document varchar(40) not null,
    sku varchar(40) not null,
    quantity int not null,
    held_until timestamp(6) null,
    by_staff boolean not null,
    customer varchar(120) null,
    note varchar(300) null,
    who varchar(60) not null,
    held_at timestamp(6) not null,
    constraint uq_inventory_hold_document_sku unique (document, sku),
    constraint fk_inventory_hold_sku foreign key (sku) references inventory_stock (sku),
    constraint ck_inventory_hold_quantity check (quantity > 0)
);
create index ix_inventory_hold_sku on inventory_hold (sku);
create index ix_inventory_hold_until on inventory_hold (by_staff, held_until);
