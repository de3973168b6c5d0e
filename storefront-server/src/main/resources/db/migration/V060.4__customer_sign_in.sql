-- One row for each browser that is signed in; the browser holds the token, the table only its SHA-256.
create table customer_sign_in (
    token_hash char(64) not null primary key,
    account_id bigint not null,
    ends_at timestamp(6) not null,
    constraint fk_customer_sign_in_account foreign key (account_id) references customer_account (id) on delete cascade
);
