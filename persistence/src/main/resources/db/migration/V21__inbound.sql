-- What has come in from Teams and what was answered, so that the same sent again is told the same.
create table inbound (
  tenant_id text not null,
  conversation_id text not null,
  activity_id text not null,
  received_at timestamptz not null,
  kind text check (kind in ('TEXT', 'CARD', 'SILENCE')),
  body text,
  summary text,
  -- SAID: in the same breath, or nothing to send.
  state text not null default 'SAID'
    check (state in ('SAID', 'PENDING', 'DELIVERED', 'IMPOSSIBLE', 'WITHDRAWN', 'UNCERTAIN')),
  service_url text,
  user_id text,
  bot_id text,
  replaces text,
  not_before timestamptz,
  attempt int not null default 0,
  lease_until timestamptz,
  cause text,
  primary key (tenant_id, conversation_id, activity_id),
  constraint sent_somewhere check (state = 'SAID' or (service_url is not null and bot_id is not null))
);

create index inbound_pending on inbound (not_before) where state = 'PENDING';
create index inbound_received on inbound (received_at);
