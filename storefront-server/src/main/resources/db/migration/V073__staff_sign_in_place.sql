-- From where a member of staff has signed in: wrong passwords tried elsewhere do not lock them out there.
create table staff_sign_in_place (
    user_name varchar(60) not null,
    address varchar(60) not null,
    signed_in_at timestamp(6) not null,
    primary key (user_name, address)
);
