-- The code of the coupon the visitor wants to use, in capitals; whether it holds is asked whenever the cart is shown.
alter table cart add column coupon varchar(32) null;
