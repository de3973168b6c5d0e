alter table event_publication add column given_up boolean not null default false;
