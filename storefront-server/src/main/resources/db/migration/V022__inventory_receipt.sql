-- Goods received from suppliers. supplier_key and invoice_key are the same words without case and doubled spaces: one invoice comes in once.
create table inventory_receipt (
    id bigint not null auto_increment primary key,
    supplier varchar(120) not null,
    supplier_key varchar(120) not null,
    invoice varchar(60) not null,
    invoice_key varchar(60) not null,
    pieces int not null,
    goods_value numeric(14,2) not null,
    landed_cost numeric(14,2) not null,
    note varchar(300) null,
    who varchar(60) not null,
    received_at timestamp(6) not null,
    constraint uq_inventory_receipt_supplier_invoice unique (supplier_key, invoice_key)
);
