package se.stegvis.scheduler.roster;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Unit;

/** A value of the roster for comparing: equal if only the order of its lists differs. */
record Unordered(Object rest, List<Map<?, Long>> contents) {

  static Unordered of(Object value) {
    return switch (value) {
      case Unit unit ->
          new Unordered(
              new Unit(
                  unit.id(),
                  unit.name(),
                  unit.profile(),
                  unit.profileFrom(),
                  List.of(),
                  List.of(),
                  unit.alertChannel()),
              List.of(bag(unit.roles()), bag(unit.facts())));
      case Programme programme -> of(programme);
      default -> new Unordered(value, List.of());
    };
  }

  private static Unordered of(Programme programme) {
    var rest =
        new Programme(
            programme.id(),
            programme.trainee(),
            programme.specialty(),
            programme.regulation(),
            programme.start(),
            programme.plannedEnd(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Unordered(
        rest,
        List.of(
            bag(programme.units()),
            bag(programme.fte()),
            bag(programme.roles()),
            bag(programme.pauses()),
            bag(programme.placements()),
            bag(programme.events())));
  }

  private static <T> Map<T, Long> bag(List<T> list) {
    return list.stream().collect(groupingBy(Function.identity(), counting()));
  }
}
