-- The channels that the bot was added to, and how each is reached.
create table channel (
  conversation_id text collate "C" primary key,
  tenant_id text not null,
  team_id text not null,
  service_url text not null,
  bot_id text not null
);

-- The one card of each unit in its alert channel. What stands on it is computed when it is drawn;
-- kept is only the mark of what was drawn last.
create table unit_card (
  unit_id text collate "C" primary key references unit on delete cascade,
  conversation_id text collate "C" not null,
  activity_id text,
  drawn text,
  not_before timestamptz,
  lease_until timestamptz,
  attempt int not null
);
