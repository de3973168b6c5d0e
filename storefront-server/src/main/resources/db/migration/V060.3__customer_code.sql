-- The newest code asked for an address. The code is made of the nonce with the shop's secret key: nobody can tell it from this row.
-- sent counts the mails since counted_from.
create table customer_code (
    id bigint not null auto_increment primary key,
    email varchar(254) not null,
    nonce varchar(22) not null,
    language varchar(8) not null,
    asked_at timestamp(6) not null,
    tries int not null,
    counted_from timestamp(6) not null,
    sent int not null,
    constraint ix_customer_code_email unique (email)
);
