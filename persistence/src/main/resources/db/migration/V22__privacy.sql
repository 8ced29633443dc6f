-- Erasure, holds and the trail of both.

-- The ids of the roster may tell who somebody is. So an erasure changes them, and what refers to a person
-- or a programme follows by itself.
do $$
declare
  reference record;
begin
  for reference in
    select conname, conrelid::regclass as owner, pg_get_constraintdef(oid) as definition
    from pg_constraint
    where contype = 'f' and confrelid in ('person'::regclass, 'programme'::regclass)
      and confupdtype <> 'c'
  loop
    execute format('alter table %s drop constraint %I', reference.owner, reference.conname);
    execute format('alter table %s add constraint %I %s on update cascade',
      reference.owner, reference.conname, reference.definition);
  end loop;
end
$$;

-- That something was said stays when the message that said it has run out.
alter table said
  alter column message_id drop not null,
  drop constraint said_message_id_fkey,
  add constraint said_message_id_fkey foreign key (message_id) references message
    on delete set null deferrable initially deferred;

-- What stands for a person in the trail; it goes with them, and then leads nowhere.
create table pseudonym (
  person_id text collate "C" primary key references person on update cascade on delete cascade,
  pseudonym text not null unique
);

-- Nothing of these people may be erased or run out. "until" is the last day, set_by as in the trail.
create table legal_hold (
  person_id text collate "C" primary key references person on update cascade on delete cascade,
  since timestamptz not null,
  until date,
  why text not null check (why in ('DISPUTE', 'INSPECTION', 'DISCLOSURE', 'OTHER')),
  set_by text not null
);

-- Who did what with what is held. Lines are added and, once they have run out, deleted; never changed.
create table audit (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor text not null,
  action text not null,
  subject text,
  outcome text not null,
  counts jsonb not null
);

create index audit_at on audit (at, id);
create index audit_of_subject on audit (subject, at);

create function keep_audit() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('stegvis.runs_out', true) = 'audit' then
    return null;
  end if;
  raise exception 'lines of the trail are not changed, and run out by retention alone';
end
$$;

create trigger audit_is_kept before update or delete or truncate on audit
  for each statement execute function keep_audit();

-- Whoever has been erased, by marks that tell nothing to somebody who does not know the id already: a
-- roster that still names them is noticed.
create table erased (
  pseudonym text primary key,
  at timestamptz not null,
  mode text not null check (mode in ('ERASE', 'PSEUDONYMISE')),
  marks text[] not null
);

create index erased_marks on erased using gin (marks);

create table erased_key (
  one boolean primary key default true check (one),
  key text not null
);

insert into erased_key (key) values (gen_random_uuid()::text || gen_random_uuid()::text);
