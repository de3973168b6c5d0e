alter table customer_mail add column state varchar(10) not null default 'SENT';
