-- Goods that came back, as sales below zero on the day they came back; shaped as report_sales_line, and a view of its own for the same
-- reason as report_sales_delivery. What they had cost goes back, too: if they were written off, that is a loss of the stock book.
create view report_sales_return as
select n.written_at as sold_at,
       cast(timestampadd(hour, 7, n.written_at) as date) as sold_on,
       o.number as order_number,
       2000000 + l.position as line_no,
       o.status as status,
       o.customer_name as customer,
       o.method as method,
       l.sku as sku,
       l.name as name,
       c.name_en as category,
       -l.quantity as quantity,
       l.unit_price as unit_price,
       -l.amount as total,
       -l.cost as cost
from order_credit_line l
join order_credit_note n on n.id = l.note_id
join shop_order o on o.id = n.order_id
left join catalog_product p on p.sku = l.sku
left join catalog_category c on c.id = p.category_id;
