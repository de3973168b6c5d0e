-- Staff sign-ins (Spring Session JDBC). Customers have none: their pages touch no session.
-- The tables have the names in which Spring Session asks for them: MySQL on Linux tells upper from lower case.
create table SPRING_SESSION (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);
create unique index ix_spring_session_session_id on SPRING_SESSION (session_id);
create index ix_spring_session_expiry_time on SPRING_SESSION (expiry_time);
create index ix_spring_session_principal_name on SPRING_SESSION (principal_name);

create table SPRING_SESSION_ATTRIBUTES (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes mediumblob not null,
    primary key (session_primary_id, attribute_name),
    constraint fk_spring_session_attributes foreign key (session_primary_id) references SPRING_SESSION (primary_id) on delete cascade
);
