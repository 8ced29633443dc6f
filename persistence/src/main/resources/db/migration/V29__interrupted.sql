-- How many tries of a message our own end came between: of those it is less likely that they have arrived than
-- of those that the connector has not answered (unheard).
alter table message add column interrupted int not null default 0 check (interrupted >= 0);
