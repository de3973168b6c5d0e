-- Who did what to what, when. Only ever added to.
create table staff_audit (
    id bigint not null auto_increment primary key,
    happened_at timestamp(6) not null,
    who varchar(60) not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    trace_id varchar(64) null
);
create index ix_staff_audit_happened_at on staff_audit (happened_at);
create index ix_staff_audit_who on staff_audit (who, happened_at);
create index ix_staff_audit_subject on staff_audit (subject);
