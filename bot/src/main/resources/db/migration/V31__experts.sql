-- Who answers what the material could not.
create table expert (
  person_id  text   not null primary key references person (id),
  tenant_id  text   not null references tenant (id),
  name       text   not null,   -- what administrators call them
  unit       text   not null,   -- publishes their answers
  topics     text   not null,
  created_at bigint not null
);

-- A code that makes its first user an expert.
create table expert_invitation (
  code_hash  text   not null primary key,
  tenant_id  text   not null references tenant (id),
  name       text   not null,
  unit       text   not null,
  topics     text   not null,
  expires_at bigint not null
);

-- A question on its way to an expert and back. Its persons are forgotten on request, it stays.
create table expert_question (
  id          text    not null primary key,
  tenant_id   text    not null references tenant (id),
  question    text    not null,
  language    text    not null,
  topics      text    not null,
  state       text    not null,
  person_id   text,               -- the expert who has it, or answered it
  due_at      bigint,
  returned    integer not null default 0,
  reply       text,
  unit        text,
  material_id text,
  created_at  bigint  not null
);

create index expert_question_tenant on expert_question (tenant_id, state);

-- Who waits for the answer, and where.
create table expert_asker (
  question_id text not null references expert_question (id) on delete cascade,
  person_id   text not null,
  name        text,               -- only if the expert may see it
  channel     text not null,
  connection  text not null,
  account     text not null,
  primary key (question_id, person_id)
);

-- What became of a question in the gap list; those without a row are open.
create table gap (
  answer_id   text    not null primary key references answer (id) on delete cascade,
  not_ours    integer not null default 0,
  question_id text references expert_question (id) on delete cascade
);
