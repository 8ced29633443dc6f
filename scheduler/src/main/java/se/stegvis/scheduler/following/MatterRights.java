package se.stegvis.scheduler.following;

import java.util.List;
import se.stegvis.scheduler.matter.Matter;
import se.stegvis.scheduler.risk.SignalKind;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.Role;

/**
 * Who may read a matter and who may act on it, by the roles of today: whoever was told and has left
 * the role sees nothing more (domain, part 2.4: Privacy cautions). Pure.
 */
record MatterRights(Matter matter, Around around) {

  private static final List<Role> ACTING =
      List.of(Role.HH, Role.SR, Role.KSR, Role.VC, Role.OSR, Role.ORSR);

  boolean isTrainee(PersonId person) {
    return person.equals(matter.signal().trainee());
  }

  /** The ST-läkare reads every matter about themselves; others what they are or were told. */
  boolean reads(PersonId person) {
    return isTrainee(person) || (hears(person) && hasPart(person));
  }

  /** Takes it, lets it wait, asks for a plan, ends it. */
  boolean acts(PersonId person) {
    return !isTrainee(person) && hears(person) && around.holdsOne(person, ACTING);
  }

  /** Asks the huvudansvariga handledaren for a plan; never about what is said in confidence. */
  boolean asksForPlan(PersonId person) {
    return acts(person) && matter.signal().key().kind() != SignalKind.SUPERVISION;
  }

  private boolean hears(PersonId person) {
    if (matter.signal().key().kind() == SignalKind.SUPERVISION && around.isPartial(person)) {
      return false;
    }
    return matter.signal().tell().contains(person) || matter.hearers().contains(person);
  }

  private boolean hasPart(PersonId person) {
    return around.holdsOne(person, List.of(Role.values()))
        || around.looksInto(person, matter.signal().placement());
  }
}
