package se.stegvis.scheduler.reach;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.calendar.QuietHours;
import se.stegvis.scheduler.due.Recipients;
import se.stegvis.scheduler.outbox.Conversations;
import se.stegvis.scheduler.outbox.Outbox;
import se.stegvis.scheduler.outbox.Stop;
import se.stegvis.scheduler.training.Assignment;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Placement;
import se.stegvis.scheduler.training.Programme;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.TrainingRecords;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;

/** Whom of a unit Stegvis cannot reach today, for its studierektor. */
public final class ViewingReach {

  private static final List<Role> READERS = List.of(Role.SR, Role.KSR);

  private final TrainingRecords records;
  private final Conversations conversations;
  private final Outbox outbox;

  public ViewingReach(TrainingRecords records, Conversations conversations, Outbox outbox) {
    this.records = records;
    this.conversations = conversations;
    this.outbox = outbox;
  }

  /** The units of which a person is studierektor today, those where nobody is missing left out. */
  public List<UnitReach> of(PersonId reader, LocalDate today) {
    var units =
        records.unitsConcerning(List.of(reader)).stream()
            .map(UnitRecord::unit)
            .filter(unit -> readers(unit, today).contains(reader))
            .sorted(comparing(Unit::name))
            .toList();
    if (units.isEmpty()) {
      return List.of();
    }
    var programmes = records.concerning(List.of(reader));
    return units.stream()
        .map(unit -> new UnitReach(unit.name(), missing(reader, unit, programmes, today)))
        .filter(reach -> !reach.missing().isEmpty())
        .toList();
  }

  /** Who reads of a unit. */
  static Set<PersonId> readers(Unit unit, LocalDate today) {
    var readers = new LinkedHashSet<PersonId>();
    READERS.forEach(role -> readers.addAll(Recipients.holders(unit, role, today)));
    return readers;
  }

  private List<UnitReach.Missing> missing(
      PersonId reader, Unit unit, List<TrainingRecord> programmes, LocalDate today) {
    var people = new LinkedHashSet<PersonId>();
    now(unit.roles(), today).forEach(people::add);
    programmes.stream()
        .filter(each -> each.homeOn(today).filter(unit::equals).isPresent())
        .forEach(each -> people.addAll(around(each.programme(), today)));
    people.remove(reader);
    var stops = conversations.stopped(people);
    var unreached = outbox.unreachable(people);
    var mailed = outbox.mailed(people);
    var missing = new ArrayList<UnitReach.Missing>();
    for (var person : people) {
      missing(person, stops.get(person), unreached.get(person), mailed.get(person))
          .ifPresent(missing::add);
    }
    missing.sort(comparing(UnitReach.Missing::name));
    return missing;
  }

  private static List<PersonId> around(Programme programme, LocalDate today) {
    var supervisors =
        programme.placements().stream()
            .map(Placement::supervisor)
            .flatMap(Stream::ofNullable)
            .filter(
                person ->
                    programme.placements().stream()
                        .anyMatch(each -> each.isSupervisedBy(person, today)));
    return Stream.of(Stream.of(programme.trainee()), now(programme.roles(), today), supervisors)
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<PersonId> now(List<Assignment> roles, LocalDate today) {
    return roles.stream().filter(each -> each.during().contains(today)).map(Assignment::person);
  }

  private Optional<UnitReach.Missing> missing(
      PersonId person,
      @Nullable Stop stop,
      @Nullable LocalDate unreached,
      @Nullable LocalDate mailed) {
    var since =
        Stream.of(stop == null ? null : day(stop), unreached, mailed)
            .flatMap(Stream::ofNullable)
            .min(naturalOrder())
            .orElse(null);
    if (since == null) {
      return Optional.empty();
    }
    var unspoken = conversations.of(person).isEmpty() ? Stop.Cause.NOT_INSTALLED : null;
    var cause = stop == null ? unspoken : stop.cause();
    return records
        .person(person)
        .map(
            each ->
                new UnitReach.Missing(
                    each.name(), cause, since, mailed != null && unreached == null));
  }

  private static LocalDate day(Stop stop) {
    return stop.since().atZone(QuietHours.STOCKHOLM).toLocalDate();
  }
}
