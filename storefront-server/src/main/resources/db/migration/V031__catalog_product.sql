-- What the shop sells. price is in USD. specs is a JSON object kept as text, since drivers disagree on how to bind a JSON column;
-- it is read whole and never searched by SQL. picture is a key of the media store.
create table catalog_product (
    sku varchar(40) not null primary key,
    slug varchar(40) not null,
    name varchar(300) not null,
    brand varchar(100) not null,
    category_id bigint not null,
    price numeric(14,2) not null,
    warranty_months int not null,
    specs text not null,
    short_description varchar(1000) not null,
    picture varchar(200) null,
    created_at timestamp(6) not null,
    active boolean not null,
    version bigint not null,
    constraint uq_catalog_product_slug unique (slug),
    constraint fk_catalog_product_category foreign key (category_id) references catalog_category (id)
);
create index ix_catalog_product_category_created on catalog_product (category_id, created_at);
create index ix_catalog_product_created on catalog_product (created_at);
