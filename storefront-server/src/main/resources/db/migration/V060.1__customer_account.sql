-- One row for each mail address (in small letters) whose reader signed in by a code; there are no passwords.
create table customer_account (
    id bigint not null auto_increment primary key,
    email varchar(254) not null,
    name varchar(100),
    phone varchar(16),
    created_at timestamp(6) not null,
    constraint ix_customer_account_email unique (email)
);
