-- Counted every few seconds, and few among many.
create index message_uncertain on message (arrival) where state = 'UNCERTAIN';
