-- What was said, once: the key is the identity of one step of reminding.
create table said (
  person_id text collate "C" not null references person,
  rule text not null,
  subject text not null,
  occurrence text not null,
  last_on_time_day date not null,
  step text not null,
  -- Deferred: what is said decides whether there is a message at all, so the message may come after.
  message_id uuid not null references message deferrable initially deferred,
  said_on date not null,
  primary key (person_id, rule, subject, occurrence, last_on_time_day, step)
);

create index said_by_message on said (message_id);

create table snooze (
  person_id text collate "C" not null references person,
  rule text not null,
  subject text not null,
  occurrence text not null,
  until date not null,
  primary key (person_id, rule, subject, occurrence)
);

create table preference (
  person_id text collate "C" primary key references person,
  language text check (language in ('SV', 'EN')),
  paused_until date
);
