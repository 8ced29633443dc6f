package se.stegvis.scheduler.statistics;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.matter.Matters;
import se.stegvis.scheduler.profile.Profiles;
import se.stegvis.scheduler.reading.NotingReadings;
import se.stegvis.scheduler.reading.Thing;
import se.stegvis.scheduler.reminder.Overseeing;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.reminder.PersonalDue.Surroundings;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.statistics.UnitOverview.Slip;
import se.stegvis.scheduler.statistics.UnitOverview.Standing;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.ProgrammeId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;
import se.stegvis.scheduler.training.UnitRecord;

/** Shows those who answer for a unit today how it stands as a whole. */
public final class ViewingUnits {

  private static final Set<Role> ANSWERING = EnumSet.of(Role.SR, Role.KSR, Role.VC);

  /** Said in confidence, or for the handledare to judge: not even counted. */
  private static final Set<SignalKind> UNCOUNTED =
      EnumSet.of(SignalKind.SUPERVISION, SignalKind.LOW_RATING);

  private final PersonalDue personalDue;
  private final Matters matters;
  private final Profiles profiles;
  private final NotingReadings noting;

  public ViewingUnits(
      PersonalDue personalDue, Matters matters, Profiles profiles, NotingReadings noting) {
    this.noting = noting;
    this.personalDue = personalDue;
    this.matters = matters;
    this.profiles = profiles;
  }

  /**
   * The units that somebody answers for today; none for everybody else. That there is a matter
   * about somebody is told in it, and noted as a reading.
   */
  public List<UnitOverview> of(PersonId reader, LocalDate today) {
    var around = personalDue.around(List.of(reader), today);
    return around.units().stream()
        .map(UnitRecord::unit)
        .filter(unit -> answersFor(reader, unit, today))
        .map(unit -> overview(unit, reader, around))
        .sorted(comparing(UnitOverview::unit))
        .toList();
  }

  private static boolean answersFor(PersonId person, Unit unit, LocalDate today) {
    return unit.roles().stream()
        .anyMatch(
            each ->
                each.person().equals(person)
                    && ANSWERING.contains(each.role())
                    && each.during().contains(today));
  }

  private UnitOverview overview(Unit unit, PersonId reader, Surroundings around) {
    var today = around.today();
    int from = profiles.thresholds(unit.profile(), today).statisticsFrom().value();
    var records =
        around.programmes().stream()
            .filter(
                each -> each.homeOn(today).filter(home -> home.id().equals(unit.id())).isPresent())
            .toList();
    var open = open(reader);
    records.stream()
        .flatMap(each -> open.getOrDefault(each.programme().id(), List.of()).stream())
        .forEach(matter -> note(matter, reader, today));
    return new UnitOverview(
        unit.name(),
        from,
        records.stream()
            .map(each -> standing(each, around, open))
            .sorted(comparing(Standing::trainee))
            .toList(),
        records.size() < from ? List.of() : slips(records, around),
        new Trend(profiles, unit.id(), around.programmes(), from).upTo(today));
  }

  private static Standing standing(
      TrainingRecord record, Surroundings around, Map<ProgrammeId, List<Matter>> open) {
    var standing = Overseeing.standing(record, around);
    int matters = open.getOrDefault(record.programme().id(), List.of()).size();
    return new Standing(standing.trainee(), standing.overdue(), standing.soon(), matters);
  }

  /** Each rule once an ST-läkare, however many things of it are overdue. */
  private static List<Slip> slips(List<TrainingRecord> records, Surroundings around) {
    return records.stream()
        .flatMap(each -> Overseeing.standing(each, around).overdueTitles().stream())
        .collect(groupingBy(title -> title, counting()))
        .entrySet()
        .stream()
        .map(each -> new Slip(each.getKey(), each.getValue().intValue()))
        .sorted(comparingInt(Slip::trainees).reversed().thenComparing(each -> each.title().sv()))
        .toList();
  }

  /** The open matters that the reader has been told of, by programme. */
  private Map<ProgrammeId, List<Matter>> open(PersonId reader) {
    return matters.openToldTo(reader).stream()
        .filter(matter -> !UNCOUNTED.contains(matter.signal().key().kind()))
        .filter(matter -> matter.signal().programme() != null)
        .collect(groupingBy(matter -> Objects.requireNonNull(matter.signal().programme())));
  }

  private void note(Matter matter, PersonId reader, LocalDate today) {
    var programme = matter.signal().programme();
    if (programme != null) {
      noting.opened(reader, programme, Thing.SIGNAL, matter.id().toString(), today);
    }
  }
}
