-- Portable between SQLite and PostgreSQL: instants are epoch milliseconds, truth values 0 or 1.

create table memory (
  conversation      text   not null,
  person_id         text   not null,
  question          text,
  expecting_skill   text,
  expecting_purpose text,
  expires_at        bigint not null,
  primary key (conversation, person_id)
);

create table inbox (
  channel     text   not null,
  connection  text   not null,
  event_id    text   not null,
  payload     text,            -- the message, until it is answered
  person_id   text,
  received_at bigint not null,
  answered_at bigint,
  failed_at   bigint,
  primary key (channel, connection, event_id)
);

create index inbox_unanswered on inbox (received_at) where payload is not null;
