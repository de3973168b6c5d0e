-- The shop's selling rate. Rows are added, never changed; the newest is the rate now.
create table catalog_exchange_rate (
    id bigint not null auto_increment primary key,
    riel_per_usd numeric(12,4) not null,
    set_at timestamp(6) not null,
    set_by varchar(80) not null
);
insert into catalog_exchange_rate (riel_per_usd, set_at, set_by) values (4050, '2026-01-01 00:00:00', 'system');
