insert into order_delivery_version (id, version) values (1, 0);
