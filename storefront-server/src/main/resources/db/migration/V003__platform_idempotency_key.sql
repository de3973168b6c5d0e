-- What became of a write to the admin API, kept under the key its caller made. Stored in the transaction of the effect; swept after 7 days.
create table idempotency_key (
    id bigint not null auto_increment primary key,
    who varchar(60) not null,
    idempotency_key varchar(100) not null,
    request_hash varchar(64) not null,
    claim varchar(36) not null,
    state varchar(10) not null,
    lease_until timestamp(6) not null,
    created_at timestamp(6) not null,
    status int null,
    content_type varchar(100) null,
    etag varchar(100) null,
    location varchar(500) null,
    body mediumblob null,
    constraint ix_idempotency_key_who unique (who, idempotency_key)
);
create index ix_idempotency_key_created_at on idempotency_key (created_at);
