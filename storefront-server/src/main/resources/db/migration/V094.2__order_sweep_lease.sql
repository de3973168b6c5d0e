-- The sweep of orders whose time to be paid is over.
insert into platform_lease (name, held_until) values ('order-sweep', '2026-01-01 00:00:00');
