-- What people have said that they are worried about. It lies apart from the records, whose readers
-- are others. The placement may be gone.
create table concern (
  id uuid primary key,
  arrival bigint generated always as identity,
  kind text not null check (kind in ('PLACEMENT', 'GOALS', 'SUPERVISION')),
  programme_id text collate "C" not null references programme on delete cascade,
  placement_id text collate "C",
  person_id text collate "C" not null references person,
  said_on date not null,
  areas text[] not null,
  goals text[] not null,
  state text not null check (state in ('RAISED', 'PLAN_NEEDED', 'SETTLED', 'WITHDRAWN')),
  changed_by text collate "C" references person,
  changed_on date,
  check ((kind = 'PLACEMENT') = (placement_id is not null)),
  check ((changed_by is null) = (changed_on is null)),
  check ((changed_by is null) = (state = 'RAISED'))
);

create index concern_by_programme on concern (programme_id, arrival);
create unique index concern_about on concern (programme_id, kind, placement_id, person_id) nulls not distinct
  where state in ('RAISED', 'PLAN_NEEDED');
