-- Delivery fees of the same orders as report_sales_line; a view of its own, since a union could use no index.
create view report_sales_delivery as
select o.confirmed_at as sold_at,
       cast(timestampadd(hour, 7, o.confirmed_at) as date) as sold_on,
       o.number as order_number,
       1000000 as line_no,
       o.status as status,
       o.customer_name as customer,
       o.method as method,
       o.delivery_fee as total
from shop_order o
where o.confirmed_at is not null and o.status in ('CONFIRMED', 'PREPARING', 'READY', 'SHIPPED', 'COMPLETED') and o.delivery_fee > 0;
