-- Programmes about which something has been entered, until they have been looked at again for signals.
-- Noted here and not in each use case, so that none is forgotten; rows are only added and taken away, and
-- nobody waits for anybody. A programme may be gone when it is looked at, hence no reference.
create table touched_programme (
  id bigint generated always as identity primary key,
  programme_id text collate "C" not null
);

create function note_touched_programme() returns trigger language plpgsql as $$
begin
  insert into touched_programme (programme_id) select distinct programme_id from changed;
  return null;
end
$$;

do $$
declare
  entered text;
begin
  foreach entered in array array['event', 'filed_event', 'said_placement', 'action_plan'] loop
    execute format('create trigger touched_by_insert after insert on %I
      referencing new table as changed for each statement execute function note_touched_programme()',
      entered);
    execute format('create trigger touched_by_update after update on %I
      referencing new table as changed for each statement execute function note_touched_programme()',
      entered);
    execute format('create trigger touched_by_delete after delete on %I
      referencing old table as changed for each statement execute function note_touched_programme()',
      entered);
  end loop;
end
$$;
