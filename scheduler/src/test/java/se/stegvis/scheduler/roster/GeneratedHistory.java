package se.stegvis.scheduler.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.training.Event;
import se.stegvis.scheduler.training.Instrument;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.PlacementId;

/** What has happened to one ST-läkare of a generated region until the autumn of 2026. */
record GeneratedHistory(
    LocalDate start,
    PersonId trainee,
    PersonId supervisor,
    PersonId director,
    SplittableRandom random) {

  static final Set<String> EVIDENCE =
      Set.of(
          "iup.version",
          "iup.revision",
          "handledarsamtal",
          "assessment",
          "specialistkollegium",
          "avstamning",
          "upstartssamtal",
          "avslutningssamtal",
          "spur.inspection");

  private static final LocalDate PRESENT = LocalDate.of(2026, 10, 1);
  private static final List<Instrument> INSTRUMENTS =
      List.of(Instrument.MINI_CEX, Instrument.DOPS, Instrument.CBD, Instrument.MEDSITTNING);

  List<Event> events(List<Placement> placements) {
    var events = new ArrayList<Event>();
    add(events, iup());
    repeat(events, 330, 400, day -> event("iup.revision", day, null));
    repeat(events, 20, 60, this::talk);
    repeat(events, 40, 140, this::assessment);
    repeat(events, 340, 390, day -> event("specialistkollegium", day, null));
    repeat(events, 340, 420, day -> event("avstamning", day, null));
    for (var placement : placements) {
      var id = placement.id();
      add(events, event("upstartssamtal", placement.start().plusDays(random.nextInt(18)), id));
      add(events, event("avslutningssamtal", placement.end().minusDays(random.nextInt(10)), id));
    }
    events.sort(Comparator.comparing(Event::on));
    return events;
  }

  private interface Happening {
    Event on(LocalDate day);
  }

  private void repeat(List<Event> events, int least, int most, Happening happening) {
    var day = start.plusDays(random.nextInt(least, most));
    while (day.isBefore(PRESENT)) {
      events.add(happening.on(day));
      day = day.plusDays(random.nextInt(least, most));
    }
  }

  private static void add(List<Event> events, Event event) {
    if (event.on().isBefore(PRESENT)) {
      events.add(event);
    }
  }

  private Event iup() {
    var on = start.plusDays(random.nextInt(90, 220));
    return new Event(
        "iup.version",
        on,
        on.plusDays(random.nextInt(5)),
        Set.of(trainee, supervisor),
        Set.of(director),
        null,
        null,
        null,
        Set.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private Event talk(LocalDate day) {
    return new Event(
        "handledarsamtal",
        day,
        day.plusDays(random.nextInt(3)),
        Set.of(),
        Set.of(),
        random.nextInt(2, 7) * 15,
        supervisor,
        null,
        Set.of("placement"),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }

  private Event assessment(LocalDate day) {
    return new Event(
        "assessment",
        day,
        day,
        Set.of(),
        Set.of(),
        null,
        null,
        null,
        Set.of(),
        INSTRUMENTS.get(random.nextInt(INSTRUMENTS.size())),
        supervisor,
        "uk6",
        random.nextInt(2, 7),
        List.of("STa4", "STc1"),
        null);
  }

  private static Event event(String evidence, LocalDate day, @Nullable PlacementId placement) {
    return new Event(
        evidence, day, day, Set.of(), Set.of(), null, null, placement, Set.of(), null, null, null,
        null, List.of(), null);
  }
}
