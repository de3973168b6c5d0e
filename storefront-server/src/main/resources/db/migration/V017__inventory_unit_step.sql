-- Where each piece came from and where it went. Append-only.
create table inventory_unit_step (
    id bigint not null auto_increment primary key,
    serial varchar(40) not null,
    sku varchar(40) not null,
    came_in boolean not null,
    kind varchar(16) not null,
    document varchar(40) null,
    who varchar(60) not null,
    moved_at timestamp(6) not null,
    constraint fk_inventory_unit_step_serial foreign key (serial) references inventory_unit (serial)
);
create index ix_inventory_unit_step_serial on inventory_unit_step (serial, id);
