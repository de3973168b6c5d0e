-- The outbox: what happened and who has yet to hear of it (Spring Modulith event registry, its second schema).
create table event_publication (
    id char(36) not null primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event varchar(4000) not null,
    publication_date timestamp(6) not null,
    completion_date timestamp(6) null,
    status varchar(20),
    completion_attempts int,
    last_resubmission_date timestamp(6) null
);
create index ix_event_publication_completion_date on event_publication (completion_date);
