-- Drawings are made when they are asked for; a product's picture is now a photo or nothing.
update catalog_product set picture = null where picture like 'products/%.svg' or picture like 'categories/%.svg';
