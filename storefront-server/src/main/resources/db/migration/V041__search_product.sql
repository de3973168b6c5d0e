-- What each product is found and chosen by, as one JSON text, and whether a piece is free. The search index is made of it.
-- Rows are never removed, so that every server sees by changed_at what its own index lacks.
create table search_product (
    sku varchar(40) not null primary key,
    facts mediumtext not null,
    in_stock boolean not null,
    on_sale boolean not null,
    changed_at timestamp(6) not null
);
create index ix_search_product_changed on search_product (changed_at);
