-- What an administrator sends to many of their own organisation.
create table campaign (
  id           text    not null primary key,
  tenant_id    text    not null,
  title        text    not null,
  kind         text    not null,          -- MESSAGE, LESSON or COURSE
  reference    text    not null,          -- the lesson or course; empty for a message
  body         text    not null,          -- CommonMark
  audience     text    not null,          -- EVERYONE, AUDIENCE, COHORT or LIST
  audience_key text    not null,          -- which; the lines of a list
  start_at     bigint,                    -- none for as soon as it is started
  waves        integer not null,
  gap_millis   bigint  not null,
  state        text    not null,
  created_at   bigint  not null,
  started_at   bigint
);

create index campaign_tenant on campaign (tenant_id, created_at);

-- Whom a campaign that was started was meant for, the unreachable among them.
create table campaign_recipient (
  campaign_id text    not null references campaign (id),
  position    integer not null,
  entry       text    not null,           -- as the administrator named them
  person_id   text,
  wave        integer not null,           -- from 1; 0 for whoever cannot be reached
  obstacle    text    not null,
  primary key (campaign_id, position)
);

create index campaign_recipient_person on campaign_recipient (person_id);

-- A group of people that is written to more than once.
create table cohort (
  id         text   not null primary key,
  tenant_id  text   not null,
  name       text   not null,
  created_at bigint not null
);

create index cohort_tenant on cohort (tenant_id);

create table cohort_member (
  cohort_id text    not null references cohort (id),
  position  integer not null,
  person_id text    not null,
  primary key (cohort_id, person_id)
);

create index cohort_member_person on cohort_member (person_id);
