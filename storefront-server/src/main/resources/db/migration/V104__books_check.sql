create table books_check (
    id bigint not null auto_increment primary key,
    checked_at timestamp(6) not null,
    took_millis bigint not null,
    rules int not null,
    broken int not null
);
