-- Prices by quantity as one text, read whole and never searched by SQL: 5=95.00;10=90.00 is 95.00 USD each from 5 pieces, 90.00 from 10.
alter table catalog_product add column price_steps varchar(300) null;
