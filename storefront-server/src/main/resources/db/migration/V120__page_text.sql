-- What staff wrote in place of the text that came with the program. markdown is CommonMark.
create table page_text (
    page varchar(20) not null,
    language varchar(2) not null,
    title varchar(120) not null,
    markdown text not null,
    version bigint not null,
    changed_at timestamp(6) not null,
    changed_by varchar(80) not null,
    primary key (page, language)
);
