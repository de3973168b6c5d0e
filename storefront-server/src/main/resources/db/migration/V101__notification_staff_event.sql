-- What staff are told, kept for some days so that a client that lost the connection can catch up.
-- event_key keeps one thing from being told twice; needs_right is the right a reader must have; payload is JSON.
create table staff_event (
    event_number bigint not null primary key,
    event_key varchar(120) not null,
    event_type varchar(40) not null,
    needs_right varchar(20) not null,
    payload varchar(4000) not null,
    told_at timestamp(6) not null
);
create unique index ix_staff_event_event_key on staff_event (event_key);
create index ix_staff_event_told_at on staff_event (told_at);
