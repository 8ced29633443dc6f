package se.stegvis.scheduler.reminder;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.reminder.Overview.Group;
import se.stegvis.scheduler.reminder.Overview.Standing;
import se.stegvis.scheduler.reminder.PersonalDue.Surroundings;
import se.stegvis.scheduler.training.Insight;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/** Says how the ST-läkare stand whom a person supervises, or whose unit the person answers for. */
public final class Overseeing {

  private static final Set<Role> ANSWERING =
      EnumSet.of(Role.SR, Role.KSR, Role.OSR, Role.ORSR, Role.VC, Role.CH);

  private final PersonalDue personalDue;

  public Overseeing(PersonalDue personalDue) {
    this.personalDue = personalDue;
  }

  public Overview of(PersonId person, LocalDate today) {
    var around = personalDue.around(List.of(person), today);
    var supervised = group(null, around, record -> supervision(person, record, today));
    var units =
        around.units().stream()
            .map(each -> each.unit())
            .filter(unit -> answersFor(person, unit, today))
            .map(unit -> group(unit.name(), around, record -> ofHome(unit, record, today)));
    return new Overview(
        Stream.concat(Stream.of(supervised), units)
            .filter(group -> !group.standings().isEmpty())
            .toList());
  }

  private static boolean answersFor(PersonId person, Unit unit, LocalDate today) {
    return unit.roles().stream()
        .anyMatch(
            assigned ->
                assigned.person().equals(person)
                    && ANSWERING.contains(assigned.role())
                    && assigned.during().contains(today));
  }

  /** The ST-läkare's insight into their own programme is no supervision. */
  private static Optional<Insight> supervision(
      PersonId person, TrainingRecord record, LocalDate today) {
    return record
        .insightOf(person, today)
        .filter(_ -> !person.equals(record.programme().trainee()));
  }

  private static Optional<Insight> ofHome(Unit unit, TrainingRecord record, LocalDate today) {
    return record
        .homeOn(today)
        .filter(home -> home.id().equals(unit.id()))
        .map(_ -> new Insight.Whole());
  }

  private static Group group(
      @Nullable String unit,
      Surroundings around,
      Function<TrainingRecord, Optional<Insight>> insight) {
    return new Group(
        unit,
        around.programmes().stream()
            .flatMap(
                record ->
                    insight.apply(record).map(each -> standing(record, each, around)).stream())
            .sorted(
                comparingInt(Standing::overdue)
                    .reversed()
                    .thenComparing(comparingInt(Standing::soon).reversed())
                    .thenComparing(Standing::trainee))
            .toList());
  }

  /** How one ST-läkare stands, for those who answer for the unit. */
  public static Standing standing(TrainingRecord record, Surroundings around) {
    return standing(record, new Insight.Whole(), around);
  }

  private static Standing standing(TrainingRecord record, Insight insight, Surroundings around) {
    var programme = record.programme();
    var spoken =
        around.obligations().stream()
            .filter(each -> programme.id().equals(each.programme()))
            .filter(each -> programme.trainee().equals(each.trainee()))
            .filter(each -> insight.covers(each.placement()))
            .filter(Overseeing::isSpokenOf)
            .toList();
    var overdue = spoken.stream().filter(each -> each.state() == State.OVERDUE).toList();
    var last = around.today().plusDays(DigestComposer.SOON_DAYS);
    long soon =
        spoken.stream()
            .filter(each -> each.state() == State.OPEN && !each.lastOnTimeDay().isAfter(last))
            .count();
    return new Standing(
        Objects.requireNonNull(record.people().get(programme.trainee())).name(),
        overdue.size(),
        (int) soon,
        overdue.stream().map(each -> each.ground().rule().title()).distinct().toList());
  }

  /**
   * What nobody is reminded of, since its rule is quiet or the programme paused, is not counted.
   */
  private static boolean isSpokenOf(Obligation obligation) {
    return obligation.isUndone()
        && !(obligation.remind().isEmpty() && obligation.escalate().isEmpty());
  }
}
