-- The day it was said apart from the day its present dates were set: naming another handledare leaves
-- the dates as they stand, also those of long ago.
alter table said_placement add column said_on date;
update said_placement set said_on = registered;
alter table said_placement alter column said_on set not null;
alter table said_placement alter column registered drop not null;
