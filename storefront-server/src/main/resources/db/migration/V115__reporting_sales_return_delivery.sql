-- Delivery fees that were given back, shaped as report_sales_delivery.
create view report_sales_return_delivery as
select n.written_at as sold_at,
       cast(timestampadd(hour, 7, n.written_at) as date) as sold_on,
       o.number as order_number,
       3000000 as line_no,
       o.status as status,
       o.customer_name as customer,
       o.method as method,
       -n.delivery_fee as total
from order_credit_note n
join shop_order o on o.id = n.order_id
where n.delivery_fee > 0;
