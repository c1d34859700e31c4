-- A browser that is signed in. Only a hash of its token is kept.
create table web_session (
  token_hash   text   not null primary key,
  account      text   not null,
  created_at   bigint not null,
  last_seen_at bigint not null
);

create index web_session_account on web_session (account);

-- What was said in the web chat and what Kompis answered, as shown.
create table web_entry (
  id           text   not null primary key,
  conversation text   not null,
  event_id     text   not null,
  person_id    text   not null,
  said         text   not null,   -- empty where Kompis spoke first
  html         text,              -- none while the answer is on its way
  created_at   bigint not null,
  unique (conversation, event_id)
);

create index web_entry_latest on web_entry (conversation, created_at);
create index web_entry_person on web_entry (person_id);
