-- Jobs that only one of several servers may do at a time; a server that dies loses its lease when the time is over.
create table platform_lease (
    name varchar(60) not null primary key,
    held_until timestamp(6) not null
);
insert into platform_lease (name, held_until) values ('outbox', '2026-01-01 00:00:00');
