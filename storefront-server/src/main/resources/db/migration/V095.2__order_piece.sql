-- The pieces with a number of their own that left the house; line_position is that of their line.
create table order_piece (
    order_id bigint not null,
    line_position int not null,
    serial varchar(60) not null,
    primary key (order_id, line_position, serial),
    constraint fk_order_piece_order foreign key (order_id) references shop_order (id)
);
create index ix_order_piece_serial on order_piece (serial);
