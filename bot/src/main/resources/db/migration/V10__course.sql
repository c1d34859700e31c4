-- What is taught. Texts are kept as their packs have them, so that an export is what was imported.
create table course (
  id         text    not null primary key,   -- its library, a slash, and its id in the pack
  tenant_id  text    not null references tenant (id),
  version    integer not null,
  content    text    not null,               -- course.yaml
  updated_at bigint  not null
);

create table course_picture (
  course_id text not null references course (id),
  file      text not null,
  svg       text not null,
  primary key (course_id, file)
);

create table lesson (
  id         text   not null primary key,    -- its course's id, a slash, and its id in the pack
  course_id  text   not null references course (id),
  state      text   not null,                -- of the text that is worked on
  content    text   not null,                -- that text
  published  text,                           -- the text that learners get
  risk       text,                           -- what happened to its source, until somebody has looked
  updated_at bigint not null
);

create index lesson_course on lesson (course_id);

-- Where the sentences stand that a published lesson rests on.
create table lesson_claim (
  lesson_id   text    not null references lesson (id),
  ordinal     integer not null,
  material_id text    not null,
  version     integer not null,
  section     integer not null,
  start_at    integer not null,
  end_at      integer not null,
  primary key (lesson_id, ordinal)
);

create index lesson_claim_material on lesson_claim (material_id);

-- Who did what to a lesson; the person is forgotten on request, the step stays.
create table lesson_step (
  id        text   not null primary key,
  lesson_id text   not null references lesson (id),
  step      text   not null,
  person_id text,
  done_at   bigint not null
);

create index lesson_step_lesson on lesson_step (lesson_id);
create index lesson_step_person on lesson_step (person_id);
