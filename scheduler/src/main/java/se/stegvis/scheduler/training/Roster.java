package se.stegvis.scheduler.training;

import java.util.List;

/** Everything a roster file holds: people, units and programmes. */
public record Roster(List<Person> people, List<Unit> units, List<Programme> programmes) {

  public Roster {
    people = List.copyOf(people);
    units = List.copyOf(units);
    programmes = List.copyOf(programmes);
  }
}
