-- What must be true of the books whatever happened. Each query answers with the keys of what breaks its rule; in a sound shop with no row.
-- Its name stands above it, with what its keys name. A fault that is still on its way through the registry of events is none: what is
-- not told yet is left out. Where a rule waits for people or jobs, :settled is the time (UTC) by which they must have been through with it.
-- That pictures of products are on the disk (I12) is seen by the program alone.

-- I1-on-hand-is-the-sum: SKU
select s.sku from inventory_stock s
left join (select sku, sum(on_hand) as pieces from inventory_movement group by sku) m on m.sku = s.sku
where s.on_hand <> coalesce(m.pieces, 0);

-- I1-layers-hold-what-is-on-hand: SKU
select s.sku from inventory_stock s
left join (select sku, sum(left_quantity) as pieces,
    sum(case when left_value < 0 or left_quantity = 0 and left_value <> 0 then 1 else 0 end) as wrong
    from inventory_layer group by sku) l on l.sku = s.sku
where s.on_hand <> coalesce(l.pieces, 0) or l.wrong > 0;

-- I1-each-piece-has-its-serial: SKU
select s.sku from inventory_stock s
left join (select sku, count(*) as pieces from inventory_unit where state = 'IN_STOCK' group by sku) u on u.sku = s.sku
where s.serial_kind <> 'NONE' and s.on_hand <> coalesce(u.pieces, 0);

-- I1-a-layer-holds-its-own-serials: SKU
select distinct s.sku from inventory_stock s
join inventory_layer l on l.sku = s.sku
left join (select layer_id, count(*) as pieces from inventory_unit where state = 'IN_STOCK' group by layer_id) u
    on u.layer_id = l.id
where s.serial_kind <> 'NONE' and l.left_quantity <> coalesce(u.pieces, 0);

-- I2-reserved-is-the-sum: SKU
select s.sku from inventory_stock s
left join (select sku, sum(reserved) as pieces from inventory_movement group by sku) m on m.sku = s.sku
where s.reserved <> coalesce(m.pieces, 0);

-- I2-reserved-is-what-is-held: SKU
select s.sku from inventory_stock s
left join (select sku, sum(quantity) as pieces from inventory_hold group by sku) h on h.sku = s.sku
where s.reserved <> coalesce(h.pieces, 0);

-- I2-an-order-holds-its-goods: ORDER
select distinct x.number from (
    select o.number as number, l.sku as sku, l.quantity as pieces from shop_order o join order_line l on l.order_id = o.id
    where o.status in ('PLACED', 'CONFIRMED', 'PREPARING', 'READY')
    union all
    select o.number, m.sku, -m.pieces from (
        select document, sku, sum(reserved) as pieces from inventory_movement where document like 'CS-%'
        group by document, sku having sum(reserved) <> 0) m
    join shop_order o on o.number = m.document) x
group by x.number, x.sku having sum(x.pieces) <> 0;

-- I2-an-order-that-left-took-its-goods: ORDER
select distinct o.number from shop_order o
join (select order_id, sku, sum(quantity) as pieces from order_line group by order_id, sku) l on l.order_id = o.id
left join (select document, sku, sum(on_hand) as pieces from inventory_movement where kind = 'SALE'
    group by document, sku) m on m.document = o.number and m.sku = l.sku
where o.status in ('SHIPPED', 'COMPLETED') and l.pieces + coalesce(m.pieces, 0) <> 0
union
select o.number from shop_order o join inventory_movement m on m.document = o.number
left join order_line l on l.order_id = o.id and l.sku = m.sku
where m.kind = 'SALE' and (l.order_id is null or o.status not in ('SHIPPED', 'COMPLETED', 'CANCELLED'));

-- I2-a-parcel-that-came-back-is-whole: ORDER
select distinct x.number from (
    select o.number as number from shop_order o join inventory_movement m on m.document = o.number
    where o.status = 'CANCELLED' group by o.number, m.sku having sum(m.on_hand) <> 0) x;

-- I2-nothing-is-held-for-no-order: SKU
select distinct m.sku from (
    select sku, document from inventory_movement where document like 'CS-%'
    group by sku, document having sum(reserved) <> 0) m
left join shop_order o on o.number = m.document
where o.id is null;

-- I2-what-came-back-is-on-a-credit-note: ORDER
select x.number from (
    select o.number as number, c.quantity as pieces from order_credit_note n join shop_order o on o.id = n.order_id
    join order_credit_line c on c.note_id = n.id
    union all
    select o.number, -m.on_hand from shop_order o join inventory_movement m on m.document = o.number
    where m.kind = 'RETURN' and o.status <> 'CANCELLED') x
group by x.number having sum(x.pieces) <> 0;

-- I3-stock-is-never-negative: SKU
select s.sku from inventory_stock s where s.on_hand < 0 or s.reserved < 0 or s.reserved > s.on_hand;

-- I4-an-order-has-lines: ORDER
select o.number from shop_order o left join order_line l on l.order_id = o.id where l.order_id is null;

-- I4-a-line-has-its-order: LINE
select distinct concat('', l.order_id) from order_line l left join shop_order o on o.id = l.order_id where o.id is null;

-- I5-a-total-is-its-sum: ORDER
select o.number from shop_order o
join (select order_id, sum(quantity * unit_price) as goods, sum(discount) as discount, sum(quantity) as pieces,
    sum(case when discount < 0 or discount > quantity * unit_price then 1 else 0 end) as wrong
    from order_line group by order_id) l on l.order_id = o.id
where o.subtotal <> l.goods or o.discount <> l.discount or o.total <> o.subtotal - o.discount + o.delivery_fee
or o.total < 0 or o.pieces <> l.pieces or l.wrong > 0;

-- I5-a-credit-note-is-its-sum: ORDER
select distinct o.number from order_credit_note n join shop_order o on o.id = n.order_id
left join (select note_id, sum(amount) as goods, sum(case when amount > quantity * unit_price then 1 else 0 end) as wrong
    from order_credit_line group by note_id) c on c.note_id = n.id
where c.note_id is null or c.wrong > 0 or n.amount <> c.goods + n.delivery_fee;

-- I5-no-more-comes-back-than-was-sold: ORDER
select o.number from shop_order o
join (select order_id, sum(delivery_fee) as fee, sum(amount) as amount from order_credit_note group by order_id) n
    on n.order_id = o.id
left join (select b.order_id, sum(case when l.order_id is null or l.quantity < b.pieces then 1 else 0 end) as wrong
    from (select n.order_id, c.line_position, sum(c.quantity) as pieces from order_credit_note n
        join order_credit_line c on c.note_id = n.id group by n.order_id, c.line_position) b
    left join order_line l on l.order_id = b.order_id and l.position = b.line_position
    group by b.order_id) b on b.order_id = o.id
where o.status <> 'COMPLETED' or n.fee > o.delivery_fee or n.amount > o.total or b.wrong > 0;

-- I6-an-order-asks-for-its-money: ORDER
select o.number from shop_order o left join payment_request p on p.order_number = o.number where p.id is null;

-- I6-a-debt-is-paid-once: PAYMENT
select p.order_number from payment_request p where p.status = 'PAID'
group by p.order_number, p.debt having count(*) > 1;

-- I6-what-came-is-what-was-asked: PAYMENT
select p.order_number from payment_request p where p.status = 'PAID' and p.decided_by is null
and (p.received_amount <> p.asked_amount or p.received_currency <> p.asked_currency);

-- I6-what-came-is-the-total: ORDER
select o.number from shop_order o
join (select order_number, sum(worth_amount) as worth from payment_request where status = 'PAID'
    group by order_number having count(worth_amount) = count(*) and count(decided_by) = 0) p on p.order_number = o.number
left join (select distinct order_id from order_change where note in ('EDITED', 'MORE_TO_PAY', 'DIFFERENCE_SETTLED')) e
    on e.order_id = o.id
where p.worth <> o.total and e.order_id is null;

-- I6-a-paid-order-goes-on: ORDER
select distinct o.number from shop_order o join payment_request p on p.order_number = o.number
left join (select distinct substring(serialized_event, locate('CS-', serialized_event), 13) as number from event_publication
    where completion_date is null) e on e.number = o.number
where p.status = 'PAID' and o.status = 'PLACED' and e.number is null;

-- I6-money-of-an-ended-order-is-owed-back: ORDER
select distinct o.number from shop_order o
join (select order_number, sum(case when received_currency = 'USD' then received_amount
    when received_currency = asked_currency then round(worth_amount * received_amount / asked_amount, 2)
    else worth_amount end) as came from payment_request where status = 'PAID' group by order_number) p
    on p.order_number = o.number
left join (select order_number, sum(amount) as owed from payment_refund where document like 'order:%' and currency = 'USD'
    group by order_number) r on r.order_number = o.number
left join (select distinct substring(serialized_event, locate('CS-', serialized_event), 13) as number from event_publication
    where completion_date is null) e on e.number = o.number
where o.status in ('EXPIRED', 'CANCELLED') and p.came > coalesce(r.owed, 0) and e.number is null;

-- I6-goods-leave-for-money: ORDER
select o.number from shop_order o
left join payment_request p on p.order_number = o.number and p.status = 'PAID'
where p.id is null and o.open_difference is null and o.confirmed_at < :settled
and (o.method = 'KHQR' and o.status in ('CONFIRMED', 'PREPARING', 'READY', 'SHIPPED', 'COMPLETED')
    or o.method = 'CASH' and o.status = 'COMPLETED');

-- I6-a-credit-note-is-owed: ORDER
select distinct o.number from order_credit_note n join shop_order o on o.id = n.order_id
left join payment_refund r on r.order_number = o.number and r.document = n.number
where n.amount > 0 and (r.id is null or r.amount <> n.amount or r.currency <> 'USD');

-- I6-no-order-ends-while-money-is-missing: ORDER
select number from shop_order where open_difference is not null and status in ('COMPLETED', 'CANCELLED', 'EXPIRED');

-- I7-a-bank-hash-pays-once: PAYMENT
select p.bank_hash from payment_request p where p.bank_hash is not null group by p.bank_hash having count(*) > 1;

-- I7-money-pays-or-goes-back: PAYMENT
select p.order_number from payment_request p join payment_review r on r.own_hash = p.bank_hash
where p.status = 'PAID' and r.status <> 'ACCEPTED';

-- I8-an-order-has-its-coupon: ORDER
select o.number from shop_order o
left join promotion_redemption r on r.order_number = o.number and r.given_back_at is null
left join promotion_coupon c on c.id = r.coupon_id
where (o.status in ('EXPIRED', 'CANCELLED') or o.coupon is null) and r.order_number is not null
or o.status not in ('EXPIRED', 'CANCELLED') and o.coupon is not null and (c.code is null or c.code <> o.coupon)
or o.coupon is null and o.discount <> 0;

-- I8-a-coupon-counts-its-uses: COUPON
select c.code from promotion_coupon c
left join (select coupon_id, count(*) as uses, sum(case when taken_again = true then 1 else 0 end) as again
    from promotion_redemption where given_back_at is null group by coupon_id) r on r.coupon_id = c.id
where c.used <> coalesce(r.uses, 0) or c.used - coalesce(r.again, 0) > c.most_uses;

-- I9-no-hold-outlives-its-time: SKU
select distinct h.sku from inventory_hold h where h.by_staff = true and h.held_until < :settled;

-- I10-a-story-ends-where-the-order-stands: ORDER
select o.number from shop_order o
join (select order_id, max(position) as newest from order_change group by order_id) n on n.order_id = o.id
join order_change c on c.order_id = n.order_id and c.position = n.newest
where c.to_status <> o.status;

-- I10-a-story-has-no-gap: ORDER
select o.number from shop_order o
left join (select c.order_id, count(*) as steps, max(c.position) as newest,
    sum(case when c.position = 0 and c.from_status is not null or c.position > 0 and b.to_status is null
        or b.to_status <> c.from_status then 1 else 0 end) as wrong
    from order_change c left join order_change b on b.order_id = c.order_id and b.position = c.position - 1
    group by c.order_id) c on c.order_id = o.id
where c.order_id is null or c.steps <> c.newest + 1 or c.wrong > 0;

-- I10-each-step-is-allowed: ORDER
select distinct o.number from order_change c join shop_order o on o.id = c.order_id
where c.from_status <> c.to_status and concat(c.from_status, '>', c.to_status) not in (
    'PLACED>CONFIRMED', 'PLACED>EXPIRED', 'PLACED>CANCELLED', 'CONFIRMED>PREPARING', 'CONFIRMED>CANCELLED',
    'PREPARING>READY', 'PREPARING>SHIPPED', 'PREPARING>CANCELLED', 'READY>COMPLETED', 'READY>CANCELLED',
    'SHIPPED>COMPLETED', 'SHIPPED>CANCELLED')
and not (c.note = 'PAID_LATE' and c.from_status in ('EXPIRED', 'CANCELLED') and c.to_status = 'CONFIRMED')
and not (c.note = 'RENEWED' and c.from_status = 'EXPIRED' and c.to_status = 'PLACED');

-- I11-an-order-has-its-mails: ORDER
select distinct o.number from shop_order o
left join customer_mail a on a.order_number = o.number and a.kind = 'PLACED'
left join customer_mail b on b.order_number = o.number and b.kind = 'CONFIRMED'
left join books_dismissal d on d.about = o.number and d.listener = 'CustomerMails'
left join (select distinct substring(serialized_event, locate('CS-', serialized_event), 13) as number from event_publication
    where completion_date is null) e on e.number = o.number
where o.email is not null and o.status not in ('EXPIRED', 'CANCELLED') and e.number is null and d.event_id is null
and (a.order_number is null or a.state = 'WAITING'
    or o.confirmed_at is not null and (b.order_number is null or b.state = 'WAITING'));

-- I12-a-picture-has-its-review: PAYMENT
select r.order_number from payment_review r
left join payment_picture p on p.order_number = r.order_number and concat('', p.id) = r.picture
where r.kind = 'SCREENSHOT' and p.id is null
union
select p.order_number from payment_picture p
left join payment_review r on r.order_number = p.order_number and r.picture = concat('', p.id)
where r.id is null;
