-- What is in a cart, and the price (USD) the visitor last saw for it.
create table cart_line (
    cart_id bigint not null,
    sku varchar(40) not null,
    quantity int not null,
    price_seen numeric(14,2) not null,
    added_at timestamp(6) not null,
    primary key (cart_id, sku),
    constraint fk_cart_line_cart foreign key (cart_id) references cart (id) on delete cascade,
    constraint ck_cart_line_quantity check (quantity between 1 and 99)
);
