-- When a message was to go out first: each try moves not_before, and quiet hours alone move this.
-- The default is for nodes of the version before, while there are any.
alter table message add column due timestamptz not null default now();

update message set due = not_before;

-- The causes of those whom nothing else would have reached either begin with a word of their own.
update message set cause = 'stopped-' || cause
where state = 'IMPOSSIBLE' and cause like 'http-403%';

update message set cause = 'gone-' || cause
where state = 'IMPOSSIBLE' and cause like 'http-404%' and cause <> 'http-404-ActivityNotFoundInConversation';
