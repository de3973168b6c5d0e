-- The bank has said its last word about the time in which the code could be paid.
alter table payment_request add column heard_out boolean default false not null;
