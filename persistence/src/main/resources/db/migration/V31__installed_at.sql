-- When the app was installed, by Teams' clock: a removal that is older and comes later is none.
alter table conversation add column installed_at timestamptz;
