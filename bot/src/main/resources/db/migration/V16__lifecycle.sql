-- What else is said about a version; given is what its file and sender said, before anybody edited it.
alter table material_version add column owner text;
alter table material_version add column review_by text;
alter table material_version add column expires text;
alter table material_version add column given text;

-- Who answers for a material and is reminded of it.
create table material_owner (
  material_id text not null primary key references material (id),
  person_id   text not null
);

create index material_owner_person on material_owner (person_id);

-- Who did what with which material.
create table material_event (
  id          text    not null primary key,
  material_id text    not null references material (id),
  version     integer not null,
  deed        text    not null,
  person_id   text,              -- none for what Kompis did by itself, and for who is forgotten
  at          bigint  not null
);

create index material_event_material on material_event (material_id, at);
create index material_event_person on material_event (person_id);
