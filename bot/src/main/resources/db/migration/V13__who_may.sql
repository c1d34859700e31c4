-- Where a role comes from: granted here, or said by the sign-in provider and renewed at every sign-in.
alter table person_role add column source text not null default 'granted';

-- A sign-in with a provider ends at a fixed time; others end when they are left alone.
alter table web_session add column expires_at bigint;

-- Who people are at their sign-in provider.
create table identity (
  issuer    text not null,
  subject   text not null,
  person_id text not null references person (id),
  name      text,            -- as the provider calls them
  primary key (issuer, subject)
);

create index identity_person on identity (person_id);

-- Who did what, and when. A deed stays when its person is forgotten, under another name.
create table audit (
  id         text   not null primary key,
  tenant_id  text   not null,
  person_id  text   not null,
  deed       text   not null,   -- such as people.granted
  object     text   not null,   -- what it was done to: an id
  detail     text   not null,   -- what more there is to say, without names
  created_at bigint not null
);

create index audit_latest on audit (tenant_id, created_at);
create index audit_person on audit (person_id);
create index audit_object on audit (object);

-- What an organisation has decided for itself.
create table tenant_setting (
  tenant_id text not null references tenant (id),
  name      text not null,
  value     text not null,
  primary key (tenant_id, name)
);
