alter table customer_mail modify column sent_at timestamp(6) null;
