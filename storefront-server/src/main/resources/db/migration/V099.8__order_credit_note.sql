-- Goods that came back from a completed order, and what the shop owes for them (USD). Append-only.
create table order_credit_note (
    id bigint not null auto_increment primary key,
    number varchar(20) not null,
    order_id bigint not null,
    written_at timestamp(6) not null,
    who varchar(60) not null,
    reason varchar(300) not null,
    delivery_fee numeric(14,2) not null,
    amount numeric(14,2) not null,
    constraint ix_order_credit_note_number unique (number),
    constraint fk_order_credit_note_order foreign key (order_id) references shop_order (id)
);
create index ix_order_credit_note_order_id_id on order_credit_note (order_id, id);
create index ix_order_credit_note_written_at on order_credit_note (written_at);
