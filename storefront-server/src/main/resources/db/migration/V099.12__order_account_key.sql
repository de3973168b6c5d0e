-- Orders outlive accounts: the books need them.
alter table shop_order add constraint fk_shop_order_account
    foreign key (account_id) references customer_account (id) on delete set null;
