-- What sold in the last ninety days is asked for every ten minutes, of all movements there ever were.
create index ix_inventory_movement_kind_moved_at on inventory_movement (kind, moved_at);
