insert into platform_lease (name, held_until) values ('books', '2026-01-01 00:00:00');
