-- What delivery cost when fees stood in the program still.
insert into order_delivery_zone (code, position, name, fee) values
    ('PHNOM-PENH', 0, 'Phnom Penh', 1.50),
    ('PROVINCES', 1, 'Provinces', 2.50);
