-- The books of the pretend bank; used by the demo only. Times in milliseconds since 1970, as its API tells them.
create table payment_sandbox_transfer (
    id bigint not null auto_increment primary key,
    md5 char(32) not null,
    hash char(64) not null,
    from_account varchar(32) not null,
    to_account varchar(32) not null,
    amount numeric(14,2) not null,
    currency varchar(3) not null,
    bill_number varchar(25),
    created_ms bigint not null
);
create unique index ix_payment_sandbox_transfer_hash on payment_sandbox_transfer (hash);
create index ix_payment_sandbox_transfer_md5 on payment_sandbox_transfer (md5);
