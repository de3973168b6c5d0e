-- Tries to sign in that have not succeeded (yet), of any name, also of names nobody has: so that both are blocked alike.
create table staff_sign_in_attempt (
    id bigint not null auto_increment primary key,
    user_name varchar(60) not null,
    address varchar(60) not null,
    tried_at timestamp(6) not null
);
create index ix_staff_sign_in_attempt_user_name on staff_sign_in_attempt (user_name, tried_at);
create index ix_staff_sign_in_attempt_address on staff_sign_in_attempt (address, tried_at);
create index ix_staff_sign_in_attempt_tried_at on staff_sign_in_attempt (tried_at);
