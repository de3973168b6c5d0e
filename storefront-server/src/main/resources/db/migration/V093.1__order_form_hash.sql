-- What stood in the form that the checkout key came with (SHA-256, hex): the same key with another form is no repetition.
alter table shop_order add column form_hash varchar(64) null;
