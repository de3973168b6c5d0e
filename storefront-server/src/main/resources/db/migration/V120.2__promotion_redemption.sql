-- Which order uses which coupon. An order that ends without goods gives it back; one that lives again takes it again, whatever the limit.
create table promotion_redemption (
    order_number varchar(20) not null primary key,
    coupon_id bigint not null,
    phone varchar(16) not null,
    redeemed_at timestamp(6) not null,
    given_back_at timestamp(6) null,
    taken_again boolean not null,
    constraint fk_promotion_redemption_coupon foreign key (coupon_id) references promotion_coupon (id)
);
