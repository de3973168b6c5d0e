-- Two levels: a category and those below it. also holds other words people call it by.
create table catalog_category (
    id bigint not null auto_increment primary key,
    parent_id bigint null,
    slug varchar(80) not null,
    name_en varchar(120) not null,
    name_km varchar(200) not null,
    also varchar(300) not null,
    position int not null,
    constraint uq_catalog_category_slug unique (slug),
    constraint fk_catalog_category_parent foreign key (parent_id) references catalog_category (id)
);
