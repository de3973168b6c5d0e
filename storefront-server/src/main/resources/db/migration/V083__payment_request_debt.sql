-- One attempt takes the place of another: debt is the attempt that first asked for the same money, worth_amount what it settles in USD.
alter table payment_request add column debt int default 1 not null;
alter table payment_request add column worth_amount numeric(14,2);
alter table payment_request add column retired_at timestamp(6) null;
update payment_request set debt = attempt;
update payment_request set worth_amount = asked_amount where asked_currency = 'USD';
