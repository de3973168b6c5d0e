-- What stands in a wish list.
create table cart_wish (
    list_id bigint not null,
    sku varchar(40) not null,
    added_at timestamp(6) not null,
    primary key (list_id, sku),
    constraint fk_cart_wish_list foreign key (list_id) references cart_wish_list (id) on delete cascade
);
