-- The pieces with a number of their own that came back.
create table order_credit_piece (
    note_id bigint not null,
    position int not null,
    serial varchar(60) not null,
    primary key (note_id, serial),
    constraint fk_order_credit_piece_line foreign key (note_id, position) references order_credit_line (note_id, position)
);
