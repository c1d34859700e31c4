-- Files on their way to become material. A file is on disk for good before its row is here.
create table upload (
  id           text    not null primary key,
  tenant_id    text    not null references tenant (id),
  person_id    text,
  way          text    not null unique,   -- how it came: the same way again is the same upload
  file_name    text    not null,
  address      text,                      -- of a page that is to be fetched
  content_hash text,
  replaces     text,                      -- the material that it will be the next version of
  state        text    not null,
  verdict      text,
  material_id  text,
  version      integer not null default 0,
  pages        integer not null default 0,
  passages     integer not null default 0,
  unread       text    not null default '',
  created_at   bigint  not null
);

create index upload_library on upload (tenant_id, created_at);
create index upload_person on upload (person_id);
create index upload_unsettled on upload (created_at) where state in ('QUEUED', 'FETCHING', 'READING', 'INDEXING');
