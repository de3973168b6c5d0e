-- One row for each visitor who keeps a wish list; the browser holds the token, the table only its SHA-256. Whoever has the share token may read.
create table cart_wish_list (
    id bigint not null auto_increment primary key,
    token_hash char(64) not null,
    share_token char(22),
    touched_at timestamp(6) not null,
    constraint uq_cart_wish_list_token unique (token_hash),
    constraint uq_cart_wish_list_share unique (share_token)
);
create index ix_cart_wish_list_touched_at on cart_wish_list (touched_at);
