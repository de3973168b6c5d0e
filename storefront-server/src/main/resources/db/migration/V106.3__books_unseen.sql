-- Rules that a check could not look at.
create table books_unseen (
    check_id bigint not null,
    rule varchar(60) not null,
    primary key (check_id, rule),
    constraint fk_books_unseen_check foreign key (check_id) references books_check (id) on delete cascade
);
