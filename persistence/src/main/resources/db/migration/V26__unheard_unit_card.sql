-- How many tries of a unit's card may have arrived without an answer being heard, since it was drawn last.
alter table unit_card add column unheard int not null default 0 check (unheard >= 0);
