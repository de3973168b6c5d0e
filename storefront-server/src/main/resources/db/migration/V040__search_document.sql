-- What a product is found by: normalised words (lower case, Latin accents folded, no zero-width characters) with a space before and after.
create table search_document (
    sku varchar(40) not null primary key,
    title varchar(450) not null,
    words varchar(3000) not null
);
