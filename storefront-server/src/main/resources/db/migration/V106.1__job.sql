-- Long work, one row each. open_kind: the kind until it ended. held_until: how long the server with this claim has it, by the database's clock.
create table job (
    id bigint not null auto_increment primary key,
    kind varchar(40) not null,
    open_kind varchar(40),
    state varchar(10) not null,
    done int not null default 0,
    total int not null default 0,
    tries int not null default 0,
    cancelled boolean not null default false,
    asked_by varchar(60) not null,
    asked_at timestamp(6) not null,
    ended_at timestamp(6) null,
    claim varchar(36),
    held_until timestamp(6) null,
    constraint uq_job_open_kind unique (open_kind),
    constraint uq_job_claim unique (claim)
);
