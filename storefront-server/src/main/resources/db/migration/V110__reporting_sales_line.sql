-- Goods sold: orders that were confirmed and not cancelled. A report_* view is the only place where tables of several rooms are joined.
-- sold_on is the day in Asia/Phnom_Penh, which has been 7 hours ahead of UTC, summer and winter, for as long as the shop's books go back.
create view report_sales_line as
select o.confirmed_at as sold_at,
       cast(timestampadd(hour, 7, o.confirmed_at) as date) as sold_on,
       o.number as order_number,
       l.position as line_no,
       o.status as status,
       o.customer_name as customer,
       o.method as method,
       l.sku as sku,
       l.name as name,
       c.name_en as category,
       l.quantity as quantity,
       l.unit_price as unit_price,
       l.unit_price * l.quantity as total,
       l.unit_cost * l.quantity as cost
from order_line l
join shop_order o on o.id = l.order_id
left join catalog_product p on p.sku = l.sku
left join catalog_category c on c.id = p.category_id
where o.confirmed_at is not null and o.status in ('CONFIRMED', 'PREPARING', 'READY', 'SHIPPED', 'COMPLETED');
