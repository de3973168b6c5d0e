-- A price for some time, USD, in place of the list price; from starts_at, before ends_at, without an end if that is null. Of a SKU no two overlap.
-- What has begun is never changed but for its end, so that the table says what each product cost when.
create table catalog_sale (
    id bigint not null auto_increment primary key,
    sku varchar(40) not null,
    price numeric(14,2) not null,
    starts_at timestamp(6) not null,
    ends_at timestamp(6) null,
    set_by varchar(80) not null,
    constraint fk_catalog_sale_product foreign key (sku) references catalog_product (sku)
);
