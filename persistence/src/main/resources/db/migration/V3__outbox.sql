create table message (
  id uuid primary key,
  arrival bigint generated always as identity,
  person_id text collate "C" not null references person,
  kind text not null,
  morning date,
  original uuid references message,
  not_before timestamptz not null,
  state text not null default 'PENDING',
  attempt int not null default 0 check (attempt >= 0),
  lease_until timestamptz,
  activity_id text,
  cause text,
  settled_at timestamptz,
  constraint content_of_its_kind check (
    (kind = 'DIGEST' and morning is not null and original is null)
    or (kind = 'REDRAW' and morning is null and original is not null)),
  constraint one_final_state check (
    (state = 'PENDING' and settled_at is null)
    or (state in ('DELIVERED', 'IMPOSSIBLE', 'WITHDRAWN') and settled_at is not null and lease_until is null))
);

create index message_pending on message (not_before, arrival) where state = 'PENDING';
create index message_pending_of_person on message (person_id, arrival) where state = 'PENDING';
create index message_digest_of_person on message (person_id, morning desc, arrival desc)
  where kind = 'DIGEST' and state = 'DELIVERED';

-- The obligations that a digest was made because of.
create table message_occasion (
  message_id uuid not null references message on delete cascade,
  position int not null,
  rule text not null,
  subject text not null,
  occurrence text not null,
  primary key (message_id, position)
);

create index message_occasion_by_obligation on message_occasion (rule, subject, occurrence);

create table conversation (
  person_id text collate "C" primary key references person,
  tenant_id text not null,
  conversation_id text not null,
  service_url text not null,
  user_id text not null,
  bot_id text not null
);
