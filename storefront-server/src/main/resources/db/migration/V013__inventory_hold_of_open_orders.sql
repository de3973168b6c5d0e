-- Holds of orders that were open before there was a book of holds; the movements tell.
insert into inventory_hold (document, sku, quantity, held_until, by_staff, customer, note, who, held_at)
select m.document, m.sku, sum(m.reserved), null, false, null, null, 'system', min(m.moved_at)
from inventory_movement m
where m.document is not null
group by m.document, m.sku
having sum(m.reserved) > 0;
