-- A library is a tenant's material; its sequence orders what happened to it, for the search index to follow.
create table library (
  tenant_id     text   not null primary key references tenant (id),
  last_sequence bigint not null
);

create table material (
  id         text    not null primary key,
  tenant_id  text    not null references tenant (id),
  origin     text    not null,   -- where it came from: the same origin again is a new version
  version    integer not null,   -- the one in force
  state      text    not null,
  sequence   bigint  not null,
  unique (tenant_id, origin),
  unique (tenant_id, sequence)
);

create table material_version (
  material_id  text    not null references material (id),
  version      integer not null,
  title        text    not null,
  publisher    text,
  licence      text,
  language     text    not null,
  version_date text,
  audience     text    not null,
  topics       text    not null,
  level        text,
  file_name    text    not null,
  media_type   text    not null,
  content_hash text    not null,
  created_at   bigint  not null,
  primary key (material_id, version)
);

create index material_version_hash on material_version (content_hash);

create table section (
  material_id text    not null,
  version     integer not null,
  ordinal     integer not null,
  locator     text    not null,
  headings    text    not null,
  body        text    not null,
  primary key (material_id, version, ordinal),
  foreign key (material_id, version) references material_version (material_id, version)
);
