-- The stock list: balances with the words and the price of the catalogue. Stock that the catalogue does not know is shown by its SKU.
create view report_stock as
select s.sku as sku,
       coalesce(p.name, s.sku) as name,
       coalesce(p.brand, '') as brand,
       coalesce(c.name_en, '') as category,
       s.on_hand as on_hand,
       s.reserved as reserved,
       s.on_hand - s.reserved as available,
       s.reorder_at as reorder_at,
       p.price as price,
       s.unit_cost as cost,
       s.version as version
from inventory_stock s
left join catalog_product p on p.sku = s.sku
left join catalog_category c on c.id = p.category_id;
