-- Who has read what about whom, once a day of the same thing. Never what stood in it.
create table reading (
  reader_id text collate "C" not null references person,
  role text,
  programme_id text collate "C" not null references programme on delete cascade,
  trainee_id text collate "C" not null references person,
  thing text not null,
  thing_id text not null,
  read_on date not null,
  arrival bigint generated always as identity,
  primary key (reader_id, thing, thing_id, read_on)
);

create index reading_of_trainee on reading (trainee_id, read_on);

-- Who tried to without a right; somebody outside the roster by their Entra object id.
create table attempt (
  by_id text not null,
  thing text not null,
  thing_id text not null,
  tried_on date not null,
  arrival bigint generated always as identity,
  primary key (by_id, thing, thing_id, tried_on)
);
