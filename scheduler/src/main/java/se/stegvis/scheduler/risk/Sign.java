package se.stegvis.scheduler.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stegvis.scheduler.due.Obligation;
import se.stegvis.scheduler.profile.Recipient;
import se.stegvis.scheduler.profile.Threshold;
import se.stegvis.scheduler.risk.SignalFact.Name;
import se.stegvis.scheduler.training.PersonId;
import se.stegvis.scheduler.training.PlacementId;

/**
 * What a rule has found, before it is known who is told of it.
 *
 * @param raised the first day on which it stands; it does not stand yet before that day
 * @param told roles that are told beside those of its kind
 * @param owners people who are told beside them, as long as they have a role
 */
record Sign(
    SignalKey key,
    Level level,
    @Nullable PlacementId placement,
    LocalDate raised,
    Lack lack,
    List<SignalFact> facts,
    Backing backing,
    List<Recipient> told,
    List<PersonId> owners) {

  /** About something that is due: it has the obligation's subject and occurrence. */
  static Sign of(
      SignalKind kind, Obligation about, Level level, LocalDate raised, Threshold.Mark mark) {
    return of(
            new SignalKey(kind, about.key().subject(), about.key().occurrence()),
            level,
            raised,
            Backing.of(about, mark))
        .during(about.placement());
  }

  /** About anything else. */
  static Sign of(SignalKey key, Level level, LocalDate raised, Backing backing) {
    return new Sign(
        key, level, null, raised, Lack.UNKNOWN, List.of(), backing, List.of(), List.of());
  }

  Sign during(@Nullable PlacementId other) {
    return new Sign(key, level, other, raised, lack, facts, backing, told, owners);
  }

  Sign lacking(Lack other) {
    return new Sign(key, level, placement, raised, other, facts, backing, told, owners);
  }

  Sign day(Name name, @Nullable LocalDate day) {
    return day == null ? this : with(new SignalFact.Day(name, day));
  }

  Sign count(Name name, int count) {
    return with(new SignalFact.Count(name, count));
  }

  Sign missing(List<String> what) {
    var sign = this;
    for (var each : what) {
      sign = sign.with(new SignalFact.Missing(Name.MISSING, each));
    }
    return sign;
  }

  Sign telling(List<Recipient> others) {
    return new Sign(key, level, placement, raised, lack, facts, backing, others, owners);
  }

  Sign ownedBy(List<PersonId> others) {
    return new Sign(key, level, placement, raised, lack, facts, backing, told, others);
  }

  private Sign with(SignalFact fact) {
    var more = Stream.concat(facts.stream(), Stream.of(fact)).toList();
    return new Sign(key, level, placement, raised, lack, more, backing, told, owners);
  }

  /** Two rules that say the same of the same are one: the graver level, from the earlier day. */
  Sign and(Sign other) {
    if (other.raised.isBefore(raised)) {
      return other.and(this);
    }
    var all = new ArrayList<>(facts);
    other.facts.stream().filter(fact -> isNews(fact, all)).forEach(all::add);
    return new Sign(
        key,
        level.compareTo(other.level) < 0 ? other.level : level,
        placement,
        raised,
        lack,
        all,
        other.backing.isStrongerThan(backing) ? other.backing : backing,
        told,
        Stream.concat(owners.stream(), other.owners.stream()).distinct().toList());
  }

  private static boolean isNews(SignalFact fact, List<SignalFact> known) {
    return fact instanceof SignalFact.Missing
        ? !known.contains(fact)
        : known.stream().noneMatch(each -> each.name() == fact.name());
  }
}
