create index ix_catalog_sale_sku on catalog_sale (sku, starts_at);
