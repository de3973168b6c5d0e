-- The sweep of staff's own holds whose time is over.
insert into platform_lease (name, held_until) values ('hold-sweep', '2026-01-01 00:00:00');
