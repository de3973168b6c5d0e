-- What the pieces of a line really cost, USD; known once they have left the house.
alter table order_line add column cost_of_sale numeric(14,2) null;
