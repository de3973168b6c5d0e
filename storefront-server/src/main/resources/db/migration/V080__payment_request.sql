-- What the shop asked for and what came. next_check_at: when to ask the bank again; empty once nothing more is to be learned.
create table payment_request (
    id bigint not null auto_increment primary key,
    order_number varchar(20) not null,
    attempt int not null,
    method varchar(10) not null,
    status varchar(10) not null,
    asked_amount numeric(14,2) not null,
    asked_currency varchar(3) not null,
    qr varchar(512),
    md5 char(32),
    bill_number varchar(25),
    created_at timestamp(6) not null,
    expires_at timestamp(6) null,
    next_check_at timestamp(6) null,
    checks int not null,
    hurried int not null,
    received_amount numeric(14,2),
    received_currency varchar(3),
    bank_hash varchar(64),
    disputed_hash varchar(64),
    payer varchar(64),
    paid_at timestamp(6) null,
    review_reason varchar(30),
    version bigint not null
);
create unique index ix_payment_request_order_number_attempt on payment_request (order_number, attempt);
create unique index ix_payment_request_md5 on payment_request (md5);
create unique index ix_payment_request_bill_number on payment_request (bill_number);
create unique index ix_payment_request_bank_hash on payment_request (bank_hash);
create index ix_payment_request_next_check_at on payment_request (next_check_at);
