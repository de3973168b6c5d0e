-- Orders that waited for their money before there were deadlines are looked at soon, and get the one that is theirs.
update inventory_hold set held_until = '2026-01-01 00:00:00'
where by_staff = false and held_until is null and document in (select number from shop_order where status = 'PLACED');
