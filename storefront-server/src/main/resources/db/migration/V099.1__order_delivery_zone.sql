-- Provinces to which a delivery costs the same (fee in USD); position is where staff put the zone in the list.
create table order_delivery_zone (
    code varchar(20) not null primary key,
    position int not null,
    name varchar(60) not null,
    fee numeric(14,2) not null
);
