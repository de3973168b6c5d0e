-- One row for each visitor who put something into a cart; the browser holds the token, the table only its SHA-256.
create table cart (
    id bigint not null auto_increment primary key,
    token_hash char(64) not null,
    created_at timestamp(6) not null,
    touched_at timestamp(6) not null
);
create unique index ix_cart_token_hash on cart (token_hash);
create index ix_cart_touched_at on cart (touched_at);
