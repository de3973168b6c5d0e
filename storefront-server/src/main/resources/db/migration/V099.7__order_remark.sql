-- What staff wrote to an order, for each other or for the customer. Append-only.
create table order_remark (
    id bigint not null auto_increment primary key,
    order_id bigint not null,
    written_at timestamp(6) not null,
    who varchar(60) not null,
    words varchar(1000) not null,
    audience varchar(10) not null,
    constraint fk_order_remark_order foreign key (order_id) references shop_order (id)
);
create index ix_order_remark_order_id_id on order_remark (order_id, id);
