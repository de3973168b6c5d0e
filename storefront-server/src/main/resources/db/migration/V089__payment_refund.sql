-- Money that the shop owes a customer; one task for each document of an order, however often it is asked for. order_number is empty for
-- money that belongs to no order.
create table payment_refund (
    id bigint not null auto_increment primary key,
    refund_number varchar(20) not null,
    order_number varchar(20) not null,
    document varchar(100) not null,
    amount numeric(14,2) not null,
    currency varchar(3) not null,
    reason varchar(20) not null,
    status varchar(10) not null,
    owed_since timestamp(6) not null,
    owed_by varchar(60) not null,
    way varchar(10),
    reference varchar(100),
    closed_at timestamp(6) null,
    closed_by varchar(60),
    why varchar(300),
    version bigint not null
);
create unique index ix_payment_refund_refund_number on payment_refund (refund_number);
create unique index ix_payment_refund_order_number_document on payment_refund (order_number, document);
create index ix_payment_refund_status_id on payment_refund (status, id);
