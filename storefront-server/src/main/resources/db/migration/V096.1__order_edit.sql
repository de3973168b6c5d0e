-- What an order held before and after staff changed it, as JSON of what the admin API shows, and by how much it became dearer, USD.
create table order_edit (
    order_number varchar(20) not null,
    edit_number int not null,
    edited_at timestamp(6) not null,
    who varchar(60) not null,
    why varchar(300) not null,
    content_before mediumtext not null,
    content_after mediumtext not null,
    difference numeric(14,2) not null,
    primary key (order_number, edit_number),
    constraint fk_order_edit_order foreign key (order_number) references shop_order (number)
);
