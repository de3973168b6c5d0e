-- told: that no question is left for the day was said once.
alter table payment_bank_budget add column told boolean default false not null;
alter table payment_request add column watched_at timestamp(6) null;
-- Who let money in doubt pay, or confirmed it by hand, and why.
alter table payment_request add column decided_by varchar(60);
alter table payment_request add column decided_why varchar(300);
