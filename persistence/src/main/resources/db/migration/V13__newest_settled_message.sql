-- Whom Stegvis cannot reach: what could not be delivered, and what has been since.
create index message_impossible on message (person_id, arrival) where state = 'IMPOSSIBLE';
create index message_delivered on message (person_id, arrival) where state = 'DELIVERED';
