-- What came of a form: one event an origin, and never touched by an import of the roster, whose file
-- may be older than the form. Arrival keeps the order.
create table filed_event (
  origin uuid primary key,
  arrival bigint generated always as identity,
  programme_id text collate "C" not null references programme on delete cascade,
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
  outcome text
);

create index filed_event_by_programme on filed_event (programme_id, arrival);

-- One form in one person's hands. The placement may be gone.
create table assessment (
  id uuid primary key,
  form text not null,
  form_version int not null,
  scale text,
  programme_id text collate "C" not null references programme on delete cascade,
  trainee_id text collate "C" not null references person,
  assessor_id text collate "C" not null references person,
  asked_by_id text collate "C" not null references person,
  round_id uuid,
  placement_id text,
  seen date not null,
  asked_at timestamptz not null,
  last_day date not null,
  renewed boolean not null,
  state text not null
    check (state in ('PREPARED', 'OPEN', 'SENT', 'DECLINED', 'EXPIRED', 'RECALLED')),
  answers jsonb not null,
  face text not null check (face in ('QUICK', 'WHOLE')),
  own jsonb not null,
  answered_at timestamptz,
  passed_to_id text collate "C" references person,
  read_at timestamptz,
  comment text not null
);

create index assessment_of_programme on assessment (programme_id, seen, asked_at);
create index assessment_of_round on assessment (round_id) where round_id is not null;
create index assessment_open on assessment (id) where state = 'OPEN';
create index assessment_waiting on assessment (assessor_id, last_day) where state = 'OPEN';

-- All that was done with it, kept for good.
create table assessment_step (
  assessment_id uuid not null references assessment on delete cascade,
  arrival bigint generated always as identity,
  what text not null,
  person_id text collate "C" not null references person,
  done_at timestamptz not null,
  answers jsonb not null,
  primary key (assessment_id, arrival)
);

-- How many requests a week somebody has said they have room for.
create table assessment_room (
  person_id text collate "C" primary key references person,
  most int not null check (most >= 0)
);

alter table message
  add column assessment_id uuid references assessment,
  add column occasion text,
  add column about_day date,
  drop constraint content_of_its_kind,
  add constraint content_of_its_kind check (
    (kind = 'DIGEST' and morning is not null and original is null and assessment_id is null)
    or (kind = 'REDRAW' and morning is null and original is not null and assessment_id is null)
    or (kind = 'ASSESSMENT' and morning is null and original is null
      and assessment_id is not null and occasion is not null and about_day is not null));

-- The same thing about an assessment is said to somebody once.
create unique index message_said_once on message (assessment_id, person_id, occasion, about_day)
  where kind = 'ASSESSMENT';
