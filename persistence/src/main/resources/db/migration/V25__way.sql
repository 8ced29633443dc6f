-- By which way a delivered message went: to whom Teams does not reach, by e-mail where the unit allows it.
alter table message add column way text check (way in ('TEAMS', 'MAIL'));

update message set way = 'TEAMS' where state = 'DELIVERED';

alter table message add constraint way_of_the_delivered check ((way is not null) = (state = 'DELIVERED'));
