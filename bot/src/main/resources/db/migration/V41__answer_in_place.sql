-- The shared conversation that a push is said in, in the channel's own terms; null for the person's own.
alter table push add column place text;

-- The shared conversation that somebody waits for the answer in; null for their own.
alter table expert_asker add column place text;

-- Where others read along when somebody opened the form for an expert, which may come back from elsewhere.
create table expert_form (
  answer_id  text   not null references answer (id) on delete cascade,
  person_id  text   not null,
  channel    text   not null,
  connection text   not null,
  place      text   not null,
  opened_at  bigint not null,
  primary key (answer_id, person_id)
);
