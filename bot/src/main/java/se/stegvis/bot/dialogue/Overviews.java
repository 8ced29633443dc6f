package se.stegvis.bot.dialogue;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.bot.card.Overview;
import se.stegvis.bot.card.Overview.Group;
import se.stegvis.bot.card.Overview.Standing;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.due.State;
import se.stegvis.scheduler.reminder.PersonalDue;
import se.stegvis.scheduler.reminder.PersonalDue.Surroundings;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;
import se.stegvis.scheduler.training.TrainingRecord;
import se.stegvis.scheduler.training.Unit;

/** Says how the ST-läkare stand whom a person supervises, or whose unit the person answers for. */
final class Overviews {

  private static final Set<Role> ANSWERING =
      EnumSet.of(Role.SR, Role.KSR, Role.OSR, Role.ORSR, Role.VC, Role.CH);
  private static final int SOON_DAYS = 14;

  private final PersonalDue personalDue;

  Overviews(PersonalDue personalDue) {
    this.personalDue = personalDue;
  }

  Overview of(PersonId person, LocalDate today) {
    var around = personalDue.around(List.of(person), today);
    var supervised = group(null, around, record -> Parts.supervises(person, record, today));
    var units =
        around.units().stream()
            .map(each -> each.unit())
            .filter(unit -> answersFor(person, unit, today))
            .map(unit -> group(unit.name(), around, record -> isHome(unit, record, today)));
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

  private static boolean isHome(Unit unit, TrainingRecord record, LocalDate today) {
    return record.homeOn(today).filter(home -> home.id().equals(unit.id())).isPresent();
  }

  private static Group group(
      @Nullable String unit, Surroundings around, Predicate<TrainingRecord> belongs) {
    return new Group(
        unit,
        around.programmes().stream()
            .filter(belongs)
            .map(record -> standing(record, around))
            .sorted(
                comparingInt(Standing::overdue)
                    .reversed()
                    .thenComparing(comparingInt(Standing::soon).reversed())
                    .thenComparing(Standing::trainee))
            .toList());
  }

  private static Standing standing(TrainingRecord record, Surroundings around) {
    var programme = record.programme();
    var spoken =
        around.obligations().stream()
            .filter(each -> programme.id().equals(each.programme()))
            .filter(each -> programme.trainee().equals(each.trainee()))
            .filter(Overviews::isSpokenOf)
            .toList();
    var overdue = spoken.stream().filter(each -> each.state() == State.OVERDUE).toList();
    var last = around.today().plusDays(SOON_DAYS);
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
