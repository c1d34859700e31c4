-- What was asked and answered, without who: the material of the gap list.
create table answer (
  id         text   not null primary key,
  tenant_id  text   not null references tenant (id),
  question   text   not null,
  language   text   not null,
  outcome    text   not null,
  fit        real   not null,
  created_at bigint not null
);

create index answer_created on answer (created_at);

create table answer_quotation (
  answer_id   text    not null references answer (id) on delete cascade,
  ordinal     integer not null,
  material_id text    not null,
  version     integer not null,
  section     integer not null,
  start_at    integer not null,
  end_at      integer not null,
  primary key (answer_id, ordinal)
);

-- One opinion of each person on an answer; the person is forgotten on request, the opinion stays.
create table feedback (
  id         text    not null primary key,
  answer_id  text    not null references answer (id) on delete cascade,
  person_id  text,
  helpful    integer not null,
  comment    text,
  created_at bigint  not null,
  unique (answer_id, person_id)
);
