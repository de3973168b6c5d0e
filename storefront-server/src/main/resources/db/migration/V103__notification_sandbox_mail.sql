-- The mailbox of the demo: what a mail server would have been given. Stays empty in a real shop.
create table sandbox_mail (
    id bigint not null auto_increment primary key,
    sent_at timestamp(6) not null,
    sender varchar(320) not null,
    recipient varchar(320) not null,
    subject varchar(300) not null,
    text_body mediumtext not null,
    html_body mediumtext not null
);
create index ix_sandbox_mail_sent_at on sandbox_mail (sent_at);
