-- What has been told of a signal, and what somebody does about it. The signal's facts hold dates and
-- counts only. The placement may be gone, and the unit be outside the roster.
create table matter (
  id uuid primary key,
  arrival bigint generated always as identity,
  kind text not null,
  subject text not null,
  occurrence text not null,
  level text not null check (level in ('NOTICE', 'RISK', 'UNIT')),
  unit_id text collate "C" not null,
  programme_id text collate "C" references programme on delete cascade,
  trainee_id text collate "C" references person,
  placement_id text collate "C",
  raised date not null,
  muted boolean not null,
  lack text not null,
  facts jsonb not null,
  backing jsonb not null,
  tell text[] not null,
  state text not null check (
    state in ('NEW', 'TAKEN', 'WAITING', 'PLAN_ASKED', 'ENDED', 'CLOSED', 'OUTSIDE')),
  holder_id text collate "C" references person,
  day date not null,
  reason text,
  check ((holder_id is null) = (state in ('NEW', 'CLOSED', 'OUTSIDE'))),
  check ((reason is null) = (state <> 'ENDED'))
);

create unique index matter_of_signal on matter (kind, subject, occurrence)
  where state in ('NEW', 'TAKEN', 'WAITING', 'PLAN_ASKED');
create index matter_by_signal on matter (kind, subject, occurrence, arrival);
create index matter_by_programme on matter (programme_id, arrival);
create index matter_by_unit on matter (unit_id, arrival);

create table matter_told (
  matter_id uuid not null references matter on delete cascade,
  position int not null,
  person_id text collate "C" not null references person,
  told_on date not null,
  level text not null,
  primary key (matter_id, position)
);

create index matter_told_by_person on matter_told (person_id, matter_id);

-- The ST-läkare's own view.
create table matter_view (
  matter_id uuid not null references matter on delete cascade,
  position int not null,
  given_on date not null,
  words text not null,
  primary key (matter_id, position)
);

create table matter_step (
  matter_id uuid not null references matter on delete cascade,
  arrival bigint generated always as identity,
  what text not null,
  person_id text collate "C" references person,
  done_at timestamptz not null,
  until date,
  reason text,
  primary key (matter_id, arrival)
);
