alter table customer_mail add column claimed_until timestamp(6) null;
