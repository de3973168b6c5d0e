-- Coupons. code is in capitals. value is percent or USD, by kind; minimum (USD) is what the goods must cost. used counts the rows of
-- promotion_redemption that were not given back. version is that of the rules and not of used.
create table promotion_coupon (
    id bigint not null auto_increment primary key,
    code varchar(32) not null,
    kind varchar(16) not null,
    value_off numeric(14,2) not null,
    minimum numeric(14,2) not null,
    starts_at timestamp(6) not null,
    ends_at timestamp(6) null,
    most_uses int null,
    most_per_customer int null,
    active boolean not null,
    used int not null,
    made_at timestamp(6) not null,
    made_by varchar(80) not null,
    version bigint not null,
    constraint uq_promotion_coupon_code unique (code)
);
