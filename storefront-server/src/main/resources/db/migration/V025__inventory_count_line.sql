-- What is counted. book is what was on hand by the books at the moment of counting; closing the sheet posts counted - book.
create table inventory_count_line (
    sheet_id bigint not null,
    sku varchar(40) not null,
    counted int null,
    book int null,
    counted_at timestamp(6) null,
    counted_by varchar(60) null,
    posted boolean not null,
    problem varchar(40) null,
    primary key (sheet_id, sku),
    constraint fk_inventory_count_line_sheet foreign key (sheet_id) references inventory_count_sheet (id),
    constraint fk_inventory_count_line_sku foreign key (sku) references inventory_stock (sku)
);
