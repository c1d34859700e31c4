-- The direct messages that Kompis has opened: asking Slack again takes a call.
create table slack_direct (
  team_id    text not null,
  user_id    text not null,
  person_id  text not null,
  channel_id text not null,
  primary key (team_id, user_id)
);

create index slack_direct_person on slack_direct (person_id);
