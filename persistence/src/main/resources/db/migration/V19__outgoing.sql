-- Whether messages may leave, and in which server and database this row was at home when that was said last.
-- A copy of the database, restored or made for a trial, finds another home than its row says.
create table outgoing (
  one boolean primary key default true check (one),
  server bigint not null,
  database bigint not null,
  held_since timestamptz
);

insert into outgoing (server, database)
select system_identifier, oid::bigint from pg_control_system(), pg_database
where datname = current_database();
