-- As before, but what was really paid: without what a coupon took off.
create or replace view report_sales_line as
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
       l.unit_price * l.quantity - l.discount as total,
       coalesce(l.cost_of_sale, l.unit_cost * l.quantity) as cost
from order_line l
join shop_order o on o.id = l.order_id
left join catalog_product p on p.sku = l.sku
left join catalog_category c on c.id = p.category_id
where o.confirmed_at is not null and o.status in ('CONFIRMED', 'PREPARING', 'READY', 'SHIPPED', 'COMPLETED');
