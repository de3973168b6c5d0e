-- Money that a person has to look at. order_number is empty while it belongs to none; own_hash is set for money that answers no request, so
-- that the same money waits once.
create table payment_review (
    id bigint not null auto_increment primary key,
    kind varchar(12) not null,
    status varchar(10) not null,
    order_number varchar(20) not null,
    attempt int,
    reason varchar(30),
    asked_amount numeric(14,2),
    asked_currency varchar(3),
    amount numeric(14,2),
    currency varchar(3),
    bank_hash varchar(64),
    own_hash varchar(64),
    payer varchar(64),
    paid_at timestamp(6) null,
    picture varchar(200),
    flagged boolean not null,
    opened_at timestamp(6) not null,
    resolved_at timestamp(6) null,
    resolved_by varchar(60),
    why varchar(300),
    refund_number varchar(20),
    version bigint not null
);
create unique index ix_payment_review_own_hash on payment_review (own_hash);
create index ix_payment_review_status_id on payment_review (status, id);
create index ix_payment_review_order_number on payment_review (order_number);
insert into payment_review (kind, status, order_number, attempt, reason, asked_amount, asked_currency, amount, currency, bank_hash, payer,
    paid_at, flagged, opened_at, version)
select case when review_reason = 'LATE' then 'LATE' else 'MISMATCH' end, 'OPEN', order_number, attempt, review_reason, asked_amount,
    asked_currency, received_amount, received_currency, coalesce(bank_hash, disputed_hash), payer, paid_at, false,
    coalesce(paid_at, created_at), 0
from payment_request where status = 'REVIEW';
