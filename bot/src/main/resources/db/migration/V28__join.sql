-- Codes by which a person shows that accounts in two chats are both theirs.
create table join_code (
  code_hash  text   not null primary key,
  person_id  text   not null references person (id),
  expires_at bigint not null
);

create index join_code_person on join_code (person_id);

-- Who somebody is in their organisation's directory (Entra: tenant/object id), where a chat tells.
alter table person add column directory_id text;

create unique index person_directory on person (tenant_id, directory_id)
  where directory_id is not null;
