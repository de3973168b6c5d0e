-- Which zone a province is in: the key lets it be in one only.
create table order_delivery_province (
    province varchar(8) not null primary key,
    zone_code varchar(20) not null,
    constraint fk_order_delivery_province_zone foreign key (zone_code) references order_delivery_zone (code)
);
