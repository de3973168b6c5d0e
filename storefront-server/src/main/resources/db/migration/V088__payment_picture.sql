-- What customers show as a sign that they paid, drawn anew. It is no proof, and private: neither on disk nor under an address of its own.
create table payment_picture (
    id bigint not null auto_increment primary key,
    order_number varchar(20) not null,
    print char(64) not null,
    look bigint not null,
    jpeg mediumblob not null,
    shown_at timestamp(6) not null
);
create index ix_payment_picture_order_number on payment_picture (order_number);
create index ix_payment_picture_print on payment_picture (print);
