-- Which mails went out about which order, so that none goes twice. No address is kept here.
create table customer_mail (
    order_number varchar(13) not null,
    kind varchar(20) not null,
    sent_at timestamp(6) not null,
    primary key (order_number, kind)
);
