-- What people chose: one row a person. A schedule is read and written as a whole.
create table reminder_schedule (
  person_id  text   not null primary key,
  schedule   text   not null,     -- JSON
  before     text,                -- JSON, what an undo goes back to
  next_slot  text,                -- local time, names the slot
  next_at    bigint,
  changed_at bigint not null
);

create index reminder_schedule_next on reminder_schedule (next_at) where next_at is not null;

-- What was handed to delivery: never twice in a slot, never more than the cap in a day.
create table reminder_push (
  person_id text   not null,
  slot      text   not null,      -- local time, or the campaign
  day       text   not null,      -- local date
  at        bigint not null,
  primary key (person_id, slot)
);

create index reminder_push_day on reminder_push (person_id, day);
