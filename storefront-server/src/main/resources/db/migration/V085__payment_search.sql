-- Searches for money at the bank by what stands on a payer's receipt. next_ask_at: whose turn it is; empty once it is answered.
create table payment_search (
    id bigint not null auto_increment primary key,
    hash varchar(64) not null,
    amount numeric(14,2),
    currency varchar(3),
    status varchar(15) not null,
    asked_by varchar(60) not null,
    asked_at timestamp(6) not null,
    next_ask_at timestamp(6) null,
    order_number varchar(20),
    review_id bigint
);
create index ix_payment_search_next_ask_at on payment_search (next_ask_at);
