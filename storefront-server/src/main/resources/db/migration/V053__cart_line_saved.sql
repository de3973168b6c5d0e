-- A line saved for later stands below the cart: it is neither counted nor ordered.
alter table cart_line add column saved boolean not null default false;
