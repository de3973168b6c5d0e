-- Its place took search_product.
drop table search_document;
