-- Where an account has things brought to; province by ISO 3166-2.
create table customer_address (
    id bigint not null auto_increment primary key,
    account_id bigint not null,
    province varchar(8) not null,
    district varchar(100) not null,
    commune varchar(100) not null,
    street varchar(200),
    landmark varchar(200),
    constraint fk_customer_address_account foreign key (account_id) references customer_account (id) on delete cascade
);
