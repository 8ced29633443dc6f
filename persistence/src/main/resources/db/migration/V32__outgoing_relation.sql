-- A dump that is loaded over what was there finds the same server and database, but makes the table anew.
alter table outgoing add column relation bigint;
update outgoing set relation = 'outgoing'::regclass::oid::bigint;
alter table outgoing alter column relation set not null;
