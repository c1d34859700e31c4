-- Who has learnt what. A lesson's id is that of table lesson, without a reference: what was learnt stays.
create table enrolment (
  person_id   text   not null,
  course_id   text   not null,
  state       text   not null,
  enrolled_at bigint not null,
  touched_at  bigint not null,
  finished_at bigint,
  primary key (person_id, course_id)
);

-- How sure somebody is of a goal, 1 to 5, before and after a course.
create table self_assessment (
  person_id   text    not null,
  course_id   text    not null,
  moment      text    not null,
  goal        text    not null,
  confidence  integer not null,
  assessed_at bigint  not null,
  primary key (person_id, course_id, moment, goal)
);

-- A question as it was put to somebody once; its id is in the button.
create table asked_question (
  id          text    not null primary key,
  person_id   text    not null,
  lesson_id   text    not null,
  version     integer not null,
  question    integer not null,
  purpose     text    not null,
  asked_at    bigint  not null,
  hinted      integer not null default 0,
  answered_at bigint,
  choice      text,
  correct     integer
);

create index asked_question_person on asked_question (person_id, asked_at);

create table lesson_taken (
  person_id    text    not null,
  course_id    text    not null,
  lesson_id    text    not null,
  version      integer not null,
  completed_at bigint  not null,
  primary key (person_id, lesson_id)
);

-- What a lesson asked somebody to do, and how it went.
create table lesson_task (
  person_id  text   not null,
  lesson_id  text   not null,
  state      text   not null,
  follow_at  bigint,             -- when to ask; null when there is nothing more to ask
  asked_at   bigint,
  primary key (person_id, lesson_id)
);

-- How firmly a lesson is remembered, and when to ask again.
create table repetition (
  person_id   text    not null,
  lesson_id   text    not null,
  stability   double precision not null,
  difficulty  double precision not null,
  reviewed_at bigint  not null,
  due_at      bigint  not null,
  reviews     integer not null,
  primary key (person_id, lesson_id)
);

create index repetition_due on repetition (person_id, due_at);
