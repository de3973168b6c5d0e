-- How many questions were put to the bank on each day (Phnom Penh); stopped: the bank said that it was enough.
create table payment_bank_budget (
    budget_day date not null primary key,
    used int not null,
    stopped boolean not null
);
