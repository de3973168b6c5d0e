-- The lines of a credit note; line_position is that of the order's line, cost what the pieces had cost the shop when they were sold (USD).
create table order_credit_line (
    note_id bigint not null,
    position int not null,
    line_position int not null,
    sku varchar(40) not null,
    name varchar(300) not null,
    quantity int not null,
    unit_price numeric(14,2) not null,
    amount numeric(14,2) not null,
    cost numeric(14,2) not null,
    restock varchar(12) not null,
    primary key (note_id, position),
    constraint fk_order_credit_line_note foreign key (note_id) references order_credit_note (id),
    constraint ck_order_credit_line_quantity check (quantity > 0)
);
