-- An order's story: each step, and what the system had to say. Append-only.
create table order_change (
    order_id bigint not null,
    position int not null,
    changed_at timestamp(6) not null,
    from_status varchar(16),
    to_status varchar(16) not null,
    who varchar(60) not null,
    why varchar(300),
    note varchar(24),
    primary key (order_id, position),
    constraint fk_order_change_order foreign key (order_id) references shop_order (id)
);
