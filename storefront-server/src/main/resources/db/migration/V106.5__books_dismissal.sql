-- Events that nobody could be told of, and why somebody said that this is the end of it.
create table books_dismissal (
    event_id char(36) not null primary key,
    listener varchar(120) not null,
    event varchar(120) not null,
    about varchar(120),
    why varchar(300) not null,
    who varchar(80) not null,
    dismissed_at timestamp(6) not null
);
