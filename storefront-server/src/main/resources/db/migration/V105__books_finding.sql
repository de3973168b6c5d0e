create table books_finding (
    check_id bigint not null,
    rule varchar(60) not null,
    found int not null,
    found_keys varchar(2000) not null,
    primary key (check_id, rule),
    constraint fk_books_finding_check foreign key (check_id) references books_check (id) on delete cascade
);
