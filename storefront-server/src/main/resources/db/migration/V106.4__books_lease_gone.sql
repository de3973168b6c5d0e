delete from platform_lease where name = 'books';
