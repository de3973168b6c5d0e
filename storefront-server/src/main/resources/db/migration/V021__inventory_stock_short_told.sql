-- Whether staff have been told that it is short, so that they hear it once.
alter table inventory_stock add column short_told boolean not null default false;
