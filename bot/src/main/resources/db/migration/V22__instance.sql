-- Instances that share this database, and when each was last alive. Empty where there is only one.
create table instance (
  id      text   not null primary key,
  seen_at bigint not null
);

alter table inbox add column owner text;
