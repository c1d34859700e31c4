-- Where each person can be reached in Teams. A Microsoft 365 tenant is a connection of one tenant.
create table teams_reference (
  tenant       text    not null,   -- the Microsoft 365 tenant
  account      text    not null,
  person_id    text    not null,
  service_url  text    not null,
  bot          text    not null,
  conversation text,               -- their own chat with Kompis, once there is one
  updated_at   bigint  not null,
  primary key (tenant, account)
);

create index teams_reference_person on teams_reference (person_id);

-- Group chats and teams that Kompis was added to.
create table teams_room (
  tenant       text   not null,
  conversation text   not null,
  added_at     bigint not null,
  primary key (tenant, conversation)
);

-- What a thumb under a message means.
create table teams_thumb (
  tenant       text   not null,
  conversation text   not null,
  activity     text   not null,
  person_id    text   not null,
  meaning      text   not null,
  created_at   bigint not null,
  primary key (tenant, conversation, activity)
);

create index teams_thumb_person on teams_thumb (person_id);
create index teams_thumb_age on teams_thumb (created_at);
