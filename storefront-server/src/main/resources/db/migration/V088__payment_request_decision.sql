-- Who let money in doubt pay, or confirmed it by hand, and why.
alter table payment_request add column decided_by varchar(60);
alter table payment_request add column decided_why varchar(300);
