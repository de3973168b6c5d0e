-- The cart of an account is there on every device that signs in: unlike others it stays when it is emptied.
alter table cart add column of_account boolean not null default false;
