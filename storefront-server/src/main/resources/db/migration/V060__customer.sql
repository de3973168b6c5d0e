-- One row for each telephone number that ever ordered (E.164, for instance +85512345678).
create table customer (
    id bigint not null auto_increment primary key,
    phone varchar(16) not null,
    name varchar(100) not null,
    email varchar(254),
    created_at timestamp(6) not null
);
create unique index ix_customer_phone on customer (phone);
