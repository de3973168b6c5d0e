-- The one counter of the staff feed. Whoever writes an event locks this row until the commit, so numbers become visible in their order
-- and a reader that has seen number n has missed none below it; an auto-increment cannot promise that.
create table staff_feed (
    id int not null primary key,
    last_number bigint not null
);
insert into staff_feed (id, last_number) values (1, 0);
