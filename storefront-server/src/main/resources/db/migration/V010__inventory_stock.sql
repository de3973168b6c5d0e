-- The balance of each SKU. unit_cost is the average cost of a piece in USD.
-- MySQL before 8.0.16 reads CHECKs and ignores them: the guarded UPDATEs of StockBook are the rule, these are the net.
create table inventory_stock (
    sku varchar(40) not null primary key,
    on_hand int not null,
    reserved int not null,
    reorder_at int not null,
    unit_cost numeric(14,2) not null,
    version bigint not null,
    constraint ck_inventory_stock_on_hand check (on_hand >= 0),
    constraint ck_inventory_stock_reserved check (reserved >= 0 and reserved <= on_hand)
);
