-- Sheets on which stock is counted: OPEN, CLOSED, CANCELLED.
create table inventory_count_sheet (
    id bigint not null auto_increment primary key,
    name varchar(120) not null,
    status varchar(12) not null,
    opened_at timestamp(6) not null,
    opened_by varchar(60) not null,
    ended_at timestamp(6) null,
    ended_by varchar(60) null,
    version bigint not null
);
