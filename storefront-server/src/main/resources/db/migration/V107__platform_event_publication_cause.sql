alter table event_publication add column last_cause varchar(120) null;
