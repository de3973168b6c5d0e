-- Who works in the shop and signs in to the admin API. Customers have accounts of their own, elsewhere.
create table staff_member (
    id bigint not null auto_increment primary key,
    user_name varchar(60) not null,
    display_name varchar(100) not null,
    role varchar(20) not null,
    password_hash varchar(200) not null,
    active boolean not null,
    created_at timestamp(6) not null,
    version bigint not null,
    constraint ix_staff_member_user_name unique (user_name)
);
