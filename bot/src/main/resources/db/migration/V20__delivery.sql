-- Whether and when a way to somebody was last used, and whether it has ended.
alter table route add column used_at bigint;
alter table route add column gone_at bigint;
alter table route add column gone_reason text;

-- One token bucket for each connection, shared by all instances.
create table pace (
  channel    text   not null,
  connection text   not null,
  free_at    bigint not null,   -- when the bucket is full but for one token, in epoch microseconds
  held_until bigint not null,   -- the platform asks for quiet until then
  primary key (channel, connection)
);

-- What is to reach somebody without being asked for. The owning module writes the words when it is time.
create table push (
  id           text    not null primary key,
  kind         text    not null,
  reference    text    not null,
  batch        text    not null,             -- what it is counted under
  dedupe_key   text    not null unique,
  tenant_id    text    not null,
  person_id    text,                         -- none once the person is forgotten
  channel      text,
  connection   text,
  account      text,
  urgency      integer not null,             -- 0 goes before 1
  repeatable   integer not null,             -- better twice than not at all, where nobody can look
  state        text    not null,
  held         integer not null default 0,   -- its batch is paused
  reason       text,
  due_at       bigint  not null,
  expires_at   bigint  not null,
  attempt      integer not null default 0,
  repeated     integer not null default 0,
  owner        text,
  lease_until  bigint,
  uncertain_at bigint,
  receipt      text,
  created_at   bigint  not null,
  settled_at   bigint
);

create index push_due on push (channel, connection, urgency, due_at, id) where state = 'PENDING' and held = 0;
create index push_expiry on push (expires_at) where state = 'PENDING';
create index push_lease on push (lease_until) where state = 'SENDING';
create index push_doubt on push (due_at) where state = 'UNCERTAIN';
create index push_batch on push (batch, state);
create index push_person on push (person_id);
create index push_created on push (created_at);
