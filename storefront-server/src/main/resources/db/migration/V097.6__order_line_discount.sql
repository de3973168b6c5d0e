-- The share of the order's discount that all pieces of the line have together, USD.
alter table order_line add column discount numeric(14,2) not null default 0;
