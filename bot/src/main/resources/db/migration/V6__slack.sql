-- A workspace that installed Kompis through OAuth. A workspace is a connection of one tenant.
create table slack_workspace (
  team_id      text   not null primary key,
  name         text   not null,
  bot_user     text   not null,
  key_id       text   not null,   -- which key the token is encrypted with
  token        text   not null,   -- AES-GCM: nonce and ciphertext, Base64
  installed_at bigint not null
);

-- Installations under way: proof that whoever comes back from Slack set out from here.
create table slack_install (
  state_hash text   not null primary key,
  expires_at bigint not null
);

-- Threads in which Kompis answers without being mentioned.
create table slack_thread (
  team_id   text    not null,
  channel   text    not null,
  thread_ts text    not null,
  assistant integer not null,     -- an assistant thread, which shows status and title
  titled    integer not null default 0,
  used_at   bigint  not null,
  primary key (team_id, channel, thread_ts)
);

create index slack_thread_used on slack_thread (used_at);

-- Forms that wait behind a button, since Slack opens a modal only within seconds of a press.
create table slack_form (
  id         text   not null primary key,
  person_id  text   not null,
  title      text   not null,
  form       text   not null,
  created_at bigint not null
);

create index slack_form_person on slack_form (person_id);
