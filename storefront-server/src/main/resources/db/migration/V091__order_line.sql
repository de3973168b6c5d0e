-- What was ordered, with the name, price and cost (USD) of that moment.
create table order_line (
    order_id bigint not null,
    position int not null,
    sku varchar(40) not null,
    name varchar(300) not null,
    quantity int not null,
    unit_price numeric(14,2) not null,
    unit_cost numeric(14,2) not null,
    primary key (order_id, position),
    constraint fk_order_line_order foreign key (order_id) references shop_order (id),
    constraint ck_order_line_quantity check (quantity > 0)
);
create index ix_order_line_sku on order_line (sku);
