-- Plans for ST-läkare who risk not reaching the goals, with every step of theirs. "content" holds the
-- areas, items, the ST-läkare's own view, signatures and follow-ups; never a cause.
create table action_plan (
  id uuid primary key,
  arrival bigint generated always as identity,
  programme_id text collate "C" not null references programme on delete cascade,
  trainee_id text collate "C" not null references person,
  placement_id text collate "C",
  follows uuid references action_plan,
  begun_by_id text collate "C" not null references person,
  begun date not null,
  state text not null check (
    state in ('DRAFT', 'ACTIVE', 'CLOSED', 'CARRIED_ON', 'HANDED_OVER')),
  content jsonb not null,
  -- who sees to an item of it or follows one up
  people text[] not null
);

create unique index action_plan_open on action_plan (programme_id, coalesce(placement_id, ''))
  where state in ('DRAFT', 'ACTIVE');
create unique index action_plan_followed_once on action_plan (follows);
create index action_plan_by_programme on action_plan (programme_id, arrival);
create index action_plan_active on action_plan using gin (people) where state = 'ACTIVE';

create table action_plan_step (
  plan_id uuid not null references action_plan on delete cascade,
  arrival bigint generated always as identity,
  what text not null,
  person_id text collate "C" not null references person,
  done_at timestamptz not null,
  item int,
  outcome text,
  primary key (plan_id, arrival)
);
