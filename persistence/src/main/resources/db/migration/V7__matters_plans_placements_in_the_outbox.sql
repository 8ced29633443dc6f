-- Messages about matters, action plans and sidotjänstgöringar: "about" is the id of what it is about.
alter table message
  add column about text,
  drop constraint content_of_its_kind,
  add constraint content_of_its_kind check (
    (kind = 'DIGEST' and morning is not null and original is null and assessment_id is null
      and round_id is null and about is null)
    or (kind = 'REDRAW' and morning is null and original is not null and assessment_id is null
      and round_id is null and about is null)
    or (kind = 'ASSESSMENT' and morning is null and original is null and round_id is null
      and about is null and assessment_id is not null and occasion is not null
      and about_day is not null)
    or (kind = 'ROUND' and morning is null and original is null and assessment_id is null
      and about is null and round_id is not null and occasion is not null and about_day is not null)
    or (kind in ('MATTER', 'MATTERS', 'PLAN', 'PLACEMENT') and morning is null and original is null
      and assessment_id is null and round_id is null and about is not null and occasion is not null
      and about_day is not null));

-- The same thing is said to somebody once.
drop index message_said_once;
create unique index message_said_once
  on message (coalesce(assessment_id::text, round_id::text, about), person_id, occasion, about_day)
  where kind not in ('DIGEST', 'REDRAW');
create index message_about on message (about) where about is not null;
