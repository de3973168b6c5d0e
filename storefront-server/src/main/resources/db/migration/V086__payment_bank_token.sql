-- The bank's token as all servers share it, encrypted with the shop's secret. One row.
create table payment_bank_token (
    id int not null primary key,
    salt varchar(64),
    token varchar(4000),
    renewed_at timestamp(6) null,
    renewing_until timestamp(6) null,
    told_on date
);
insert into payment_bank_token (id) values (1);
