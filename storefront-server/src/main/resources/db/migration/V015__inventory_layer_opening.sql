-- What was on hand before there were layers is one layer, at the average cost of then.
insert into inventory_layer (sku, document, quantity, whole_value, left_quantity, left_value, came_at)
select s.sku, null, s.on_hand, s.on_hand * s.unit_cost, s.on_hand, s.on_hand * s.unit_cost, coalesce(min(m.moved_at), '2026-01-01 00:00:00')
from inventory_stock s left join inventory_movement m on m.sku = s.sku
where s.on_hand > 0
group by s.sku, s.on_hand, s.unit_cost;
