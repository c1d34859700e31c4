create table tenant (
  id         text   not null primary key,
  name       text   not null,
  created_at bigint not null
);

insert into tenant (id, name, created_at) values ('national', 'Kompis', 0);

create table connection (
  channel    text not null,
  connection text not null,
  tenant_id  text not null references tenant (id),
  primary key (channel, connection)
);

-- Whoever uses the web on this server belongs to the installation's own tenant.
insert into connection (channel, connection, tenant_id) values ('web', 'local', 'national');

create table person (
  id           text   not null primary key,
  tenant_id    text   not null references tenant (id),
  audience     text,
  organisation text,
  locale       text   not null,
  zone         text   not null,
  guest        integer not null default 0,
  greeted_at   bigint,
  created_at   bigint not null
);

create table route (
  channel    text not null,
  connection text not null,
  account    text not null,
  person_id  text not null references person (id),
  primary key (channel, connection, account)
);

create index route_person on route (person_id);

create table person_role (
  person_id text not null references person (id),
  role      text not null,
  primary key (person_id, role)
);

create table sign_in_code (
  code_hash  text   not null primary key,
  expires_at bigint not null
);
