-- Photos of products. place counts from 0, the main picture; stem is the part of the media keys that its sizes share.
-- width and height are those of the largest size in points.
create table catalog_photo (
    id bigint auto_increment primary key,
    sku varchar(40) not null,
    place int not null,
    stem varchar(120) not null,
    width int not null,
    height int not null,
    alt_en varchar(200) not null,
    alt_km varchar(200) not null,
    created_at timestamp(6) not null,
    constraint fk_catalog_photo_product foreign key (sku) references catalog_product (sku)
);
