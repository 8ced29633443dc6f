-- The roster: people, units, programmes. Ids are the roster's own; "C" orders them as Java does.
-- Order within a list is kept (position), and among people, units and programmes (arrival), so that an
-- export gives back what was imported. Dates are local dates of Europe/Stockholm, both ends of a span included.

create table person (
  id text collate "C" primary key,
  arrival bigint generated always as identity,
  name text not null,
  email text,
  -- Deferred, so that two people may exchange theirs in one import.
  entra_id text unique deferrable initially deferred,
  language text not null check (language in ('SV', 'EN')),
  qualifications text[] not null
);

create index person_by_entra_id on person (lower(entra_id));

create table unit (
  id text collate "C" primary key,
  arrival bigint generated always as identity,
  name text not null,
  profile text,
  profile_from date,
  alert_channel text
);

create table unit_role (
  unit_id text collate "C" not null references unit on delete cascade,
  position int not null,
  role text not null,
  person_id text collate "C" not null references person,
  starts date not null,
  ends date check (ends >= starts),
  primary key (unit_id, position)
);

create index unit_role_by_person on unit_role (person_id, unit_id);

create table unit_fact (
  unit_id text collate "C" not null references unit on delete cascade,
  position int not null,
  evidence text not null,
  happened date not null,
  primary key (unit_id, position)
);

create table programme (
  id text collate "C" primary key,
  arrival bigint generated always as identity,
  trainee_id text collate "C" not null references person,
  specialty text not null,
  regulation text not null,
  starts date not null,
  planned_end date
);

create index programme_by_trainee on programme (trainee_id);

create table programme_unit (
  programme_id text collate "C" not null references programme on delete cascade,
  position int not null,
  unit_id text collate "C" not null references unit,
  starts date not null,
  primary key (programme_id, position)
);

create index programme_unit_by_unit on programme_unit (unit_id, programme_id);

create table working_time (
  programme_id text collate "C" not null references programme on delete cascade,
  position int not null,
  percent int not null check (percent between 0 and 100),
  starts date not null,
  primary key (programme_id, position)
);

create table programme_role (
  programme_id text collate "C" not null references programme on delete cascade,
  position int not null,
  role text not null,
  person_id text collate "C" not null references person,
  starts date not null,
  ends date check (ends >= starts),
  primary key (programme_id, position)
);

create index programme_role_by_person on programme_role (person_id, programme_id);

create table pause (
  programme_id text collate "C" not null references programme on delete cascade,
  position int not null,
  starts date not null,
  ends date check (ends >= starts),
  primary key (programme_id, position)
);

-- The unit may be outside the roster, hence no reference. The id alone is the key: an obligation names
-- a placement without its programme.
create table placement (
  id text collate "C" primary key,
  programme_id text collate "C" not null references programme on delete cascade,
  position int not null,
  unit_id text collate "C" not null,
  starts date not null,
  ends date not null check (ends >= starts),
  percent int not null check (percent between 0 and 100),
  supervisor_id text collate "C" references person,
  registered date,
  unique (programme_id, position)
);

create index placement_by_supervisor on placement (supervisor_id, programme_id);
create index placement_by_unit on placement (unit_id, programme_id);

-- What has happened. The people of an event may be outside the roster, and a placement may be gone.
create table event (
  programme_id text collate "C" not null references programme on delete cascade,
  position int not null,
  evidence text not null,
  happened date not null,
  entered date not null,
  signed_by text[] not null,
  approved_by text[] not null,
  minutes int,
  with_person text,
  placement_id text,
  topics text[] not null,
  instrument text,
  assessor text,
  scale text,
  overall int,
  goals text[] not null,
  outcome text,
  primary key (programme_id, position)
);
