-- Sending that may or may not have arrived, who cannot be reached and why, and the pace of all nodes.
alter table message
  -- Claimed and not settled since: it may be on its way, or have arrived.
  add column in_flight boolean not null default false,
  -- How many tries of it may have arrived without an answer being heard.
  add column unheard int not null default 0 check (unheard >= 0),
  drop constraint one_final_state,
  add constraint one_final_state check (
    (state = 'PENDING' and settled_at is null)
    or (state in ('DELIVERED', 'IMPOSSIBLE', 'WITHDRAWN', 'UNCERTAIN') and settled_at is not null
      and lease_until is null and not in_flight));

-- Whom Stegvis cannot reach, told to a studierektor once a week.
alter table message
  drop constraint content_of_its_kind,
  add constraint content_of_its_kind check (
    (kind = 'DIGEST' and morning is not null and original is null and assessment_id is null
      and round_id is null and about is null)
    or (kind = 'REDRAW' and morning is null and original is not null and assessment_id is null
      and round_id is null and about is null)
    or (kind = 'ASSESSMENT' and morning is null and original is null and round_id is null
      and about is null and assessment_id is not null and occasion is not null
      and about_day is not null)
    or (kind = 'ROUND' and morning is null and original is null and assessment_id is null
      and about is null and round_id is not null and occasion is not null and about_day is not null)
    or (kind in ('MATTER', 'MATTERS', 'PLAN', 'PLACEMENT', 'REACH') and morning is null
      and original is null and assessment_id is null and round_id is null and about is not null
      and occasion is not null and about_day is not null));

create table stopped (
  person_id text collate "C" primary key references person,
  cause text not null check (cause in ('BLOCKED', 'REMOVED', 'DISABLED', 'NOT_INSTALLED')),
  since timestamptz not null
);

-- When the next call to the tenant may go: one row.
create table pace (
  one boolean primary key default true check (one),
  next_at timestamptz not null
);

insert into pace (next_at) values ('-infinity');

-- The calls to each conversation, for as long as the longest window.
create table pace_turn (
  conversation_id text collate "C" not null,
  at timestamptz not null
);

create index pace_turn_of_conversation on pace_turn (conversation_id, at desc);
create index pace_turn_at on pace_turn (at);
