-- One row: how often the zones were changed. Who changes them says which number was seen.
create table order_delivery_version (
    id int not null primary key,
    version bigint not null
);
