-- Several people's forms about the same ST-läkare, and what was made of them.
create table round (
  id uuid primary key,
  kind text not null check (kind in ('MULTISOURCE', 'KOLLEGIUM')),
  form_version int not null,
  scale text,
  programme_id text collate "C" not null references programme on delete cascade,
  trainee_id text collate "C" not null references person,
  begun_by_id text collate "C" not null references person,
  begun_at timestamptz not null,
  own_form uuid not null,
  state text not null check (state in ('GATHERING', 'COLLECTING', 'COMPILED', 'RELEASED')),
  collecting_since date,
  compiled_by_id text collate "C" references person,
  compiled_on date,
  outcome text check (outcome in ('I_FAS', 'OSAKER', 'RISK')),
  summary text,
  tally jsonb,
  talk date,
  constraint collecting_has_a_day check (state <> 'COLLECTING' or collecting_since is not null),
  constraint compiled_by_somebody check (
    state in ('GATHERING', 'COLLECTING')
    or (compiled_by_id is not null and compiled_on is not null and summary is not null
      and tally is not null)),
  constraint released_at_a_talk check ((state = 'RELEASED') = (talk is not null))
);

create index round_of_programme on round (programme_id, begun_at);

-- Of each kind one goes on at a time.
create unique index round_that_goes_on on round (programme_id, kind) where state <> 'RELEASED';

-- The form may not be there yet: a kollegium's are handed out after the ST-läkare's own rating.
create table round_rater (
  round_id uuid not null references round on delete cascade,
  position int not null,
  person_id text collate "C" not null references person,
  profession text not null,
  form uuid not null,
  primary key (round_id, person_id)
);

alter table message
  add column round_id uuid references round,
  drop constraint content_of_its_kind,
  add constraint content_of_its_kind check (
    (kind = 'DIGEST' and morning is not null and original is null and assessment_id is null
      and round_id is null)
    or (kind = 'REDRAW' and morning is null and original is not null and assessment_id is null
      and round_id is null)
    or (kind = 'ASSESSMENT' and morning is null and original is null and round_id is null
      and assessment_id is not null and occasion is not null and about_day is not null)
    or (kind = 'ROUND' and morning is null and original is null and assessment_id is null
      and round_id is not null and occasion is not null and about_day is not null));

-- The same thing about an assessment or a round is said to somebody once.
drop index message_said_once;
create unique index message_said_once
  on message (coalesce(assessment_id, round_id), person_id, occasion, about_day)
  where kind in ('ASSESSMENT', 'ROUND');
