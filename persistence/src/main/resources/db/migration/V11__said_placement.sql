-- A sidotjänstgöring as somebody has said it in the chat: registered, changed or cancelled. Never touched
-- by an import of the roster; of the two, what was set later counts. The unit may be outside the roster.
create table said_placement (
  id text collate "C" primary key,
  programme_id text collate "C" not null references programme on delete cascade,
  unit_id text collate "C" not null,
  starts date not null,
  ends date not null check (ends >= starts),
  percent int not null check (percent between 0 and 100),
  supervisor_id text collate "C" references person,
  registered date not null,
  cancelled boolean not null
);

create index said_placement_by_programme on said_placement (programme_id);
create index said_placement_by_supervisor on said_placement (supervisor_id, programme_id);
create index said_placement_by_unit on said_placement (unit_id, programme_id);
